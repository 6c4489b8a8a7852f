package dev.accord.wiring;

import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.rest.SuggestionsJson;
import dev.accord.routing.Agreements;
import dev.accord.routing.suggest.Suggest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What helps people with issues that wait or went wrong. */
@Configuration(proxyBeanMethods = false)
class TriageWiring {
    @Bean
    SuggestionsJson suggestions(Agreements agreements, I18nResolver words) {
        return new SuggestionsJson(new Suggest(agreements), words);
    }
}
