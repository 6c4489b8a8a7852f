package dev.accord.routing.lookback;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What a look-back found, counted as a whole and by what issues have in common. */
public final class Tallies {
    private final Tally all = new Tally();
    private final Map<Long, Tally> projects = new HashMap<>();
    private final Map<String, Tally> applications = new HashMap<>();
    private final Map<Place, Tally> places = new HashMap<>();
    private final Map<YearMonth, Tally> months = new TreeMap<>();
    private final Map<Missing, Integer> missing = new EnumMap<>(Missing.class);

    /** An application in a project. */
    public record Place(long project, String application) {}

    /** The month in which it was resolved, by UTC. */
    public static YearMonth month(Track track) {
        return YearMonth.from(track.resolved().atZone(ZoneOffset.UTC));
    }

    public void add(Track track) {
        all.add(track);
        add(projects, track.project(), track);
        add(months, month(track), track);
        if (track.application() != null) {
            add(applications, track.application(), track);
            add(places, new Place(track.project(), track.application()), track);
        }
        if (track.missing() != null) {
            missing.merge(track.missing(), 1, Integer::sum);
        }
    }

    private static <K> void add(Map<K, Tally> tallies, K key, Track track) {
        tallies.computeIfAbsent(key, any -> new Tally()).add(track);
    }

    public Tally all() {
        return all;
    }

    /** By id of the project. */
    public Map<Long, Tally> projects() {
        return projects;
    }

    /** By key of the application; issues about none are left out. */
    public Map<String, Tally> applications() {
        return applications;
    }

    /** By project and application; issues about none are left out. */
    public Map<Place, Tally> places() {
        return places;
    }

    /** The earliest first. */
    public Map<YearMonth, Tally> months() {
        return months;
    }

    /** What keeps how many issues from their own target. */
    public Map<Missing, Integer> missing() {
        return missing;
    }
}
