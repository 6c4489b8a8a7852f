package dev.accord.operatingmodel;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The operating models of one moment.
 *
 * @param all the reference models, then the company's own
 * @param until when the next version comes into force
 * @param arrived how many versions came into force by their date alone
 */
public record ModelsInForce(List<OperatingModel> all, Instant until, long arrived) implements OperatingModels {
    public ModelsInForce {
        all = List.copyOf(all);
    }

    static ModelsInForce at(Instant now, List<OperatingModel> reference, List<CustomModel> custom) {
        List<ModelVersion> dated = custom.stream()
                .flatMap(model -> model.versions().stream())
                .filter(version -> !version.withdrawn() && version.from().isAfter(version.publishedAt()))
                .toList();
        Stream<OperatingModel> own =
                custom.stream().filter(model -> !model.retired()).flatMap(model -> model.standing(now).stream());
        return new ModelsInForce(
                Stream.concat(reference.stream(), own).toList(),
                dated.stream()
                        .map(ModelVersion::from)
                        .filter(from -> from.isAfter(now))
                        .min(Instant::compareTo)
                        .orElse(Instant.MAX),
                dated.stream().filter(version -> !version.from().isAfter(now)).count());
    }

    /** The same with another version of one model, to see what it would do. */
    public static OperatingModels replacing(OperatingModels models, OperatingModel other) {
        return new ModelsInForce(
                models.all().stream()
                        .map(each -> each.key().equals(other.key()) ? other : each)
                        .toList(),
                Instant.MAX,
                models.arrived());
    }
}
