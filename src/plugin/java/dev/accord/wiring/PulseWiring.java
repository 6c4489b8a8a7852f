package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import dev.accord.catalogue.KnownApplications;
import dev.accord.governance.Rights;
import dev.accord.relationship.Today;
import dev.accord.relationship.Visibility;
import dev.accord.relationship.pulse.Pulse;
import dev.accord.relationship.pulse.PulseSetting;
import dev.accord.relationship.register.Register;
import dev.accord.store.AoRatings;
import dev.accord.store.Registers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the business rates IT. */
@Configuration(proxyBeanMethods = false)
class PulseWiring {
    @Bean
    Register<PulseSetting> pulseSettings(Registers registers) {
        return registers.open("pulse", PulseSetting.class);
    }

    @Bean
    Pulse pulse(
            ActiveObjects ao,
            CacheManager caches,
            Register<PulseSetting> settings,
            KnownApplications applications,
            Today today) {
        return new Pulse(settings, new AoRatings(ao, caches), applications, today);
    }

    @Bean
    Visibility visibility(Rights rights) {
        return new Visibility(rights);
    }
}
