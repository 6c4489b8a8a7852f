package dev.accord.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Importing applications and changing many of them, over HTTP on each database. */
@RunWith(Parameterized.class)
public final class ApplicationsComeInTest {
    private static final String IMPORTS = "/rest/accord/1.0/imports";
    private static final String BULK = "/rest/accord/1.0/applications/bulk";
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final String address;
    private final Http admin;

    @Parameters(name = "{0}")
    public static Database[] databases() {
        return Database.values();
    }

    public ApplicationsComeInTest(Database database) {
        address = database.address();
        admin = new Http(address, "admin");
    }

    @After
    public void theHostHadAnAnswerForEveryCall() {
        assertEquals("", admin.text("/test/refused"));
    }

    @Test
    public void onlyCatalogueEditorsBringFilesAndOnlyWithTheToken() {
        byte[] file = "key\nX\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(401, new Http(address, "").upload(IMPORTS, file, true).status());
        assertEquals(403, new Http(address, "lucas").upload(IMPORTS, file, true).status());
        assertEquals(403, admin.upload(IMPORTS, file, false).status());
        assertEquals(404, admin.get(IMPORTS + "/999999/columns").status());
        assertEquals(404, admin.get(IMPORTS + "/x/preview").status());
        String own = IMPORTS + "/" + bring("key\nX\n").path("id").asInt();
        assertEquals(403, new Http(address, "lucas").get(own + "/columns").status());
        assertEquals(401, new Http(address, "").get(own + "/preview").status());
    }

    @Test
    public void anApplicationMayBeCalledLikeTheAddressOfManyChanges() {
        ObjectNode made = (ObjectNode)
                admin.send("POST", "/rest/accord/1.0/applications", Map.of("key", "bulk", "name", "Bulk Mailer"))
                        .body();
        assertEquals("Bulk Mailer", admin.get(BULK).body().path("name").asText());
        assertEquals(200, admin.send("PUT", BULK, made.put("name", "Bulk Post")).status());
        assertEquals(401, new Http(address, "").get(BULK).status());
    }

    @Test
    public void theFirstImportBringsEveryRecordAndTheSecondChangesNothing() {
        String text = "key;name;business unit;criticality;owner\n"
                + "imp-a;Gr\u00fcn;Sales;1 - most critical;admin\n"
                + "imp-b;\"Two\nlines\";Ops;2;\n"
                + "imp-c;=cmd|x;Ops;3.0;nobody@example.org\n"
                + "imp-a;;Marketing;;\n"
                + "imp-d;" + "n".repeat(256) + ";;;\n"
                + "imp/e;Slash;;;\n"
                + "00042;Kept as text;;4;\n";
        JsonNode brought = bring("\uFEFF" + text);
        assertEquals("UTF-8", brought.path("encoding").asText());
        assertEquals(";", brought.path("separator").asText());
        assertEquals(7, brought.path("rows").asInt());
        JsonNode preview = admin.get(step(brought, "preview")).body();
        assertEquals(List.of(3, 0, 0, 1, 3), counts(preview));
        assertEquals("ERROR", preview.at("/rows/0/result").asText());
        assertEquals("DONE", applied(brought).path("state").asText());
        List<String> result = result(brought);
        assertEquals("2,1,new,imp-a,Gr\u00fcn", beginning(result, "2,1,new"));
        assertTrue(beginning(result, "3,2,error").contains("error"));
        assertEquals("5,3,new,imp-c,'=cmd|x", beginning(result, "5,3,new"));
        assertTrue(result.stream().anyMatch(line -> line.startsWith("6,4,conflict") && line.contains("Marketing")));
        assertTrue(result.stream().anyMatch(line -> line.startsWith("5,3,warning")));
        assertEquals("Gr\u00fcn", application("imp-a").path("name").asText());
        assertEquals(1, application("imp-a").path("criticality").asInt());
        assertEquals("Kept as text", application("00042").path("name").asText());
        assertEquals(409, admin.send("POST", step(brought, "apply"), Map.of()).status());

        JsonNode again = bring(text);
        applied(again);
        assertFalse(result(again).stream().anyMatch(line -> line.contains(",new,") || line.contains(",changed,")));
        assertEquals(1, application("imp-a").path("version").asInt());
    }

    @Test
    public void aWindowsFileIsReadWholeAndDoubtfulLinesAreNamed() {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes("key,name\nwin-a,Gr\u00fcn\n".getBytes(Charset.forName("windows-1252")));
        mixed.writeBytes("win-b,Gr\u00fcn\n".getBytes(StandardCharsets.UTF_8));
        JsonNode brought = brought(mixed.toByteArray());
        assertEquals("windows-1252", brought.path("encoding").asText());
        assertEquals(3, brought.at("/linesInDoubt/0").asInt());
        assertEquals("Gr\u00fcn", brought.at("/columns/1/samples/0").asText());
    }

    @Test
    public void aFileThatIsNoTableIsRefusedWhole() {
        assertEquals("QUOTE_UNCLOSED", refused("key,name\na,\"b\nc,d\n".getBytes(StandardCharsets.UTF_8), 400));
        assertEquals("NOT_TEXT", refused(new byte[] {'P', 'K', 3, 4, 20, 0}, 400));
        assertEquals("NUL_BYTES", refused("key\na\u0000\n".getBytes(StandardCharsets.UTF_8), 400));
        assertEquals("EMPTY_FILE", refused(new byte[0], 400));
        assertEquals("TOO_LARGE", refused(new byte[20 * 1024 * 1024 + 1], 413));
        JsonNode keyless = bring("colour\nred\n");
        assertEquals(400, admin.get(step(keyless, "preview")).status());
        assertEquals(400, admin.send("POST", step(keyless, "apply"), Map.of()).status());
    }

    @Test
    public void columnsAreCorrectedOnTheVersionThatStands() {
        ObjectNode brought = bring("namespace,app,until\nx,col-a,3/4/2027\n").deepCopy();
        assertEquals("key", brought.at("/columns/1/field").asText());
        assertEquals(200, admin.send("PUT", step(brought, "columns"), brought).status());
        ((ObjectNode) brought.at("/columns/2")).put("field", "contract.end").put("format", "M/d/yyyy");
        brought.putObject("sameForAll").put("operatingModel", "C");
        JsonNode saved = admin.send("PUT", step(brought, "columns"), brought).body();
        assertEquals(2, saved.path("version").asInt());
        assertEquals(409, admin.send("PUT", step(brought, "columns"), brought).status());
        ObjectNode broken = saved.deepCopy();
        ((ObjectNode) broken.at("/columns/0")).put("field", "key");
        assertEquals(400, admin.send("PUT", step(brought, "columns"), broken).status());
        applied(saved);
        assertEquals("C", application("col-a").path("operatingModel").asText());
        assertEquals("2027-03-04", application("col-a").at("/contract/end").asText());
    }

    @Test
    public void manyApplicationsGetOneValueAfterAPreview() {
        applied(bring("key,business unit\nbulk-a,Before\nbulk-b,Before\nbulk-c,Other\n"));
        Map<String, Object> wish = Map.of("query", "bulk-", "set", Map.of("businessUnit", "Other", "criticality", 2));
        Map<String, Object> preview = Map.of("query", "bulk-", "set", Map.of("businessUnit", "Other"), "preview", true);
        JsonNode shown = admin.send("POST", BULK, preview).body();
        assertEquals(2, shown.path("changed").asInt());
        assertEquals(1, shown.path("same").asInt());
        assertEquals("Before", shown.at("/rows/0/changes/0/before").asText());
        assertEquals("Before", application("bulk-a").path("businessUnit").asText());
        assertEquals(403, new Http(address, "lucas").send("POST", BULK, wish).status());
        assertEquals(
                400,
                admin.send("POST", BULK, Map.of("set", Map.of("criticality", 2)))
                        .status());
        assertEquals(
                400,
                admin.send("POST", BULK, Map.of("keys", List.of("no such"), "set", Map.of("criticality", 2)))
                        .status());
        assertEquals(
                400,
                admin.send("POST", BULK, Map.of("query", "", "set", Map.of("operatingModel", "Z")))
                        .status());
        JsonNode narrowed = admin.send(
                        "POST",
                        BULK,
                        Map.of(
                                "query",
                                "bulk-",
                                "criticality",
                                "none",
                                "vacantSeat",
                                "ANY",
                                "businessUnit",
                                "Other",
                                "set",
                                Map.of("criticality", 1),
                                "preview",
                                true))
                .body();
        assertEquals(1, narrowed.path("changed").asInt());
        Http.Answer started = admin.send("POST", BULK, wish);
        assertEquals(202, started.status());
        assertEquals(
                "DONE", over(started.body().path("id").asInt()).path("state").asText());
        assertEquals("Other", application("bulk-a").path("businessUnit").asText());
        assertEquals(2, application("bulk-c").path("criticality").asInt());
        assertEquals(
                404,
                new Http(address, "lucas")
                        .get("/rest/accord/1.0/jobs/"
                                + started.body().path("id").asInt())
                        .status());
    }

    private JsonNode bring(String text) {
        return brought(text.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode brought(byte[] file) {
        Http.Answer answer = admin.upload(IMPORTS + "?fileName=a.csv", file, true);
        assertEquals(answer.body().toString(), 201, answer.status());
        return answer.body();
    }

    private String refused(byte[] file, int status) {
        Http.Answer answer = admin.upload(IMPORTS, file, true);
        assertEquals(status, answer.status());
        return answer.body().at("/reasons/0/code").asText();
    }

    private static String step(JsonNode brought, String step) {
        return IMPORTS + "/" + brought.path("id").asInt() + "/" + step;
    }

    /** Starts the job and looks until it is over. */
    private JsonNode applied(JsonNode brought) {
        Http.Answer started = admin.send("POST", step(brought, "apply"), Map.of());
        assertEquals(started.body().toString(), 202, started.status());
        return over(started.body().path("id").asInt());
    }

    private JsonNode over(int job) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < end) {
            JsonNode now = admin.get("/rest/accord/1.0/jobs/" + job).body();
            if (!List.of("QUEUED", "RUNNING").contains(now.path("state").asText())) {
                return now;
            }
        }
        throw new AssertionError("job " + job + " is not over");
    }

    private List<String> result(JsonNode brought) {
        return admin.download(step(brought, "result")).lines().toList();
    }

    private static String beginning(List<String> lines, String with) {
        String line =
                lines.stream().filter(each -> each.startsWith(with)).findFirst().orElse("");
        return List.of(line.split(",")).stream()
                .limit(5)
                .reduce((a, b) -> a + "," + b)
                .orElse("");
    }

    private JsonNode application(String key) {
        return admin.get("/rest/accord/1.0/applications/" + key).body();
    }

    private static List<Integer> counts(JsonNode preview) {
        return List.of("new", "changed", "same", "merged", "errors").stream()
                .map(name -> preview.path(name).asInt())
                .toList();
    }
}
