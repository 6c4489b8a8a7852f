package dev.accord.rest;

import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.CustomModels;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.OperatingModels;
import java.util.Optional;

/** What operating models are called: the reference models in the reader's language, the company's own as it named them. */
public final class ModelNames {
    private final I18nResolver words;
    private final OperatingModels models;
    private final CustomModels custom;

    public ModelNames(I18nResolver words, OperatingModels models, CustomModels custom) {
        this.words = words;
        this.models = models;
        this.custom = custom;
    }

    /** The name of the model of this key, or null for none. */
    String orNone(String key) {
        return key == null ? null : of(key);
    }

    /** The name of the model of this key, retired ones too; of one that nobody knows the key itself. */
    public String of(String key) {
        Optional<OperatingModel> model = models.find(key);
        if (model.filter(OperatingModel::reference).isPresent()) {
            return words.getText("accord.model." + key);
        }
        return model.map(OperatingModel::name)
                .or(() -> custom.find(key).map(CustomModel::name))
                .orElse(key);
    }
}
