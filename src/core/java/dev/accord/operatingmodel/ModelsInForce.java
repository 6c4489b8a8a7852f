package dev.accord.operatingmodel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** The same with other versions of some models, to see what they would do. */
    public static OperatingModels replacing(OperatingModels models, List<OperatingModel> others) {
        Map<String, OperatingModel> byKey =
                others.stream().collect(Collectors.toMap(OperatingModel::key, Function.identity()));
        return new ModelsInForce(
                models.all().stream()
                        .map(each -> byKey.getOrDefault(each.key(), each))
                        .toList(),
                Instant.MAX,
                models.arrived());
    }

    /** The reference models of these, and the company's own as they stood at another moment. */
    public static OperatingModels at(Instant moment, OperatingModels models, List<CustomModel> custom) {
        Stream<OperatingModel> own = custom.stream().flatMap(model -> model.standing(moment).stream());
        return new ModelsInForce(
                Stream.concat(models.all().stream().filter(OperatingModel::reference), own)
                        .toList(),
                Instant.MAX,
                models.arrived());
    }
}
