package dev.accord.rest;

import dev.accord.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import javax.ws.rs.core.HttpHeaders;

/** A file as the body of a request; it needs the header that no form of another site can send. */
final class Upload {
    /** Larger files are refused while they come in. */
    private static final int LARGEST = 20 * 1024 * 1024;

    private Upload() {}

    static byte[] of(InputStream file, HttpHeaders headers) throws IOException {
        String token = headers.getHeaderString("X-Atlassian-Token");
        if (token == null || !List.of("no-check", "nocheck").contains(token.toLowerCase(Locale.ROOT))) {
            throw Refusal.of(List.of(Problem.of("NO_XSRF_TOKEN", "")));
        }
        byte[] bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Refusal.of(List.of(Problem.of("TOO_LARGE", "", LARGEST / 1024 / 1024)));
        }
        return bytes;
    }
}
