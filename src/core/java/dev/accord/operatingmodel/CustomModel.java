package dev.accord.operatingmodel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A company's own operating model: a copy of another one, changed cell by cell, with every version it ever had.
 *
 * @param key unique; never changes and is never given to another model
 * @param copyOf key of the model that it was copied from
 * @param versions by number and by date; the first is the copy
 * @param draft null where nothing waits to be published
 * @param retired no application may take it any more; what it decided stays readable
 * @param version of the record: each save adds one
 */
public record CustomModel(
        String key,
        String name,
        String copyOf,
        List<ModelVersion> versions,
        ModelDraft draft,
        boolean retired,
        int version) {
    public CustomModel {
        versions = List.copyOf(versions);
    }

    /** When a version applied; {@code until} is null for the last one. */
    public record Period(ModelVersion version, Instant from, Instant until) {}

    /** The version that applied at this moment; empty before the model existed. */
    public Optional<ModelVersion> inForce(Instant at) {
        return valid().filter(each -> !each.from().isAfter(at)).reduce((earlier, later) -> later);
    }

    /** Versions that come into force later than this moment, by date. */
    public List<ModelVersion> pending(Instant now) {
        return valid().filter(each -> each.from().isAfter(now)).toList();
    }

    /** The newest version that was not withdrawn: what a draft starts from and is compared with. */
    public ModelVersion latest() {
        return valid().reduce((earlier, later) -> later).orElseThrow();
    }

    public Optional<ModelVersion> numbered(int number) {
        return versions.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The version that this one follows; empty for the first. */
    public Optional<ModelVersion> before(ModelVersion version) {
        return valid().filter(each -> each.number() < version.number()).reduce((earlier, later) -> later);
    }

    /** What is edited: the draft, or the newest version where there is none. */
    public List<AgreedCell> working() {
        return draft == null ? latest().cells() : draft.cells();
    }

    /** Which version applied when, those to come too. A version replaced in the moment it began never applied. */
    public List<Period> periods() {
        List<ModelVersion> all = valid().toList();
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Instant until = i + 1 < all.size() ? all.get(i + 1).from() : null;
            if (!all.get(i).from().equals(until)) {
                periods.add(new Period(all.get(i), all.get(i).from(), until));
            }
        }
        return periods;
    }

    /** As decisions read it at this moment. */
    public Optional<OperatingModel> standing(Instant at) {
        return inForce(at).map(each -> new OperatingModel(key, name, false, each.number(), each.table()));
    }

    /** As decisions would read its next version, were it of these cells. */
    public OperatingModel proposed(List<AgreedCell> cells) {
        return new OperatingModel(key, name, false, versions.size() + 1, AgreedCell.plain(cells));
    }

    CustomModel with(ModelDraft other) {
        return new CustomModel(key, name, copyOf, versions, other, retired, version);
    }

    CustomModel named(String other) {
        return new CustomModel(key, other, copyOf, versions, draft, retired, version);
    }

    /** The same model, with no draft and never to be used again. */
    public CustomModel retire() {
        return new CustomModel(key, name, copyOf, versions, null, true, version);
    }

    /** The same model, its record one version on. */
    public CustomModel next() {
        return new CustomModel(key, name, copyOf, versions, draft, retired, version + 1);
    }

    /** With a further version, whatever number that had. */
    CustomModel publish(ModelVersion wanted) {
        ModelVersion published = new ModelVersion(
                versions.size() + 1,
                wanted.cells(),
                wanted.from(),
                wanted.note(),
                wanted.publishedBy(),
                wanted.publishedAt(),
                wanted.kept(),
                false);
        return with(Stream.concat(versions.stream(), Stream.of(published)).toList());
    }

    CustomModel withdraw(int number) {
        return with(versions.stream()
                .map(each -> each.number() == number ? each.withdraw() : each)
                .toList());
    }

    private CustomModel with(List<ModelVersion> other) {
        return new CustomModel(key, name, copyOf, other, draft, retired, version);
    }

    private Stream<ModelVersion> valid() {
        return versions.stream().filter(each -> !each.withdrawn());
    }
}
