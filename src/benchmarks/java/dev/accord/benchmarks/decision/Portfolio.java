package dev.accord.benchmarks.decision;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Contract;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.LifeCycle;
import dev.accord.catalogue.Seat;
import dev.accord.governance.Groups;
import dev.accord.governance.Mode;
import dev.accord.governance.Settings;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.routing.Binding;
import dev.accord.routing.Binding.WorkGoesTo;
import dev.accord.routing.Bindings;
import dev.accord.routing.Inputs;
import dev.accord.routing.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A company with so many applications, the same for every design and every run. */
public record Portfolio(List<Application> applications, Bindings bindings, Settings settings) {
    private static final List<String> MODELS = List.of("A", "B", "C");
    private static final int UNITS = 10;
    private static final long SEED = 14;

    public static Portfolio of(int size) {
        List<Application> applications = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            applications.add(application(i));
        }
        return new Portfolio(List.copyOf(applications), bound(), set());
    }

    private static Application application(int i) {
        Map<Seat, List<Holder>> seats = Map.of(
                Seat.BUSINESS_SYSTEM_OWNER, List.of(Holder.user("owner" + i % 97)),
                Seat.BUSINESS_SYSTEM_MANAGER, List.of(Holder.user("manager" + i % 389), Holder.user("deputy" + i % 89)),
                Seat.IT_SYSTEM_OWNER, List.of(Holder.user("architect" + i % 41)),
                Seat.IT_SYSTEM_MANAGER, List.of(Holder.user("engineer" + i % 101)));
        return new Application(
                String.format("APP-%06d", i),
                "Application no. " + i,
                List.of("app" + i),
                null,
                1 + i % 4,
                1,
                unit(i),
                MODELS.get(i % MODELS.size()),
                LifeCycle.ACTIVE,
                Contract.NONE,
                seats,
                List.of(),
                List.of(),
                1);
    }

    private static String unit(int i) {
        return "Unit " + i % UNITS;
    }

    /** Each party for the whole company, and operations for each business unit a group of its own. */
    private static Bindings bound() {
        List<Binding> bindings = new ArrayList<>();
        bindings.add(binding(Party.BUSINESS, null, new Target(Target.Type.SEAT, "BUSINESS_SYSTEM_MANAGER")));
        bindings.add(binding(Party.IT_OPS, null, new Target(Target.Type.SEAT, "IT_SYSTEM_MANAGER")));
        bindings.add(binding(Party.IT_DELIVERY, null, new Target(Target.Type.GROUP, "it-delivery")));
        for (int i = 0; i < UNITS; i++) {
            bindings.add(binding(Party.IT_OPS, unit(i), new Target(Target.Type.GROUP, "operations-" + i)));
        }
        return new Bindings(bindings, 1);
    }

    private static Binding binding(Party party, String unit, Target target) {
        return new Binding(party, unit, null, null, target, null, WorkGoesTo.ACCOUNTABLE);
    }

    private static Settings set() {
        return new Settings(
                Mode.ASSIGN,
                Map.of(),
                "accord",
                List.of(),
                "triage",
                Set.of(),
                Groups.NONE,
                List.of(),
                null,
                null,
                null,
                false,
                1);
    }

    /** So many issues; the popularity of applications is that of Zipf's law, the n-th having one n-th of the first. */
    public List<Question> questions(int count) {
        double[] upTo = new double[applications.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
        Random random = new Random(SEED);
        List<Question> questions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int place = Arrays.binarySearch(upTo, random.nextDouble() * sum);
            int rank = place < 0 ? -place - 1 : place;
            // Popularity has nothing to do with the order in the catalogue.
            int application = (int) (rank * 7919L % upTo.length);
            questions.add(question(applications.get(application).name(), random));
        }
        return questions;
    }

    private static Question question(String name, Random random) {
        SupportProcess[] processes = SupportProcess.values();
        SupportProcess process = processes[random.nextInt(processes.length)];
        Part part = random.nextInt(4) == 0 ? Part.INTERFACE : Part.APPLICATION;
        List<String> parts = part == Part.INTERFACE ? List.of("Interface") : List.of();
        // A fresh text, as it comes from Jira, whose hash nobody has computed yet.
        String text = new String(name.toCharArray());
        return new Question(
                new Inputs(1 + random.nextInt(20), "5", null, List.of(text), parts, null, null), text, process, part);
    }
}
