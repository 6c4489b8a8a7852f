package dev.accord.wiring;

import dev.accord.operatingmodel.OperatingModels;
import dev.accord.operatingmodel.ReferenceModels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operating models that say who is accountable. */
@Configuration(proxyBeanMethods = false)
class OperatingModelWiring {
    @Bean
    OperatingModels operatingModels() {
        return new ReferenceModels();
    }
}
