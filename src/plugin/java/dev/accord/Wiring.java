package dev.accord;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.accord.governance.People;
import dev.accord.governance.Permissions;
import dev.accord.governance.Rights;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.pages.Gate;
import dev.accord.pages.Shell;
import dev.accord.rest.Caller;
import dev.accord.rest.Errors;
import dev.accord.routing.Decisions;
import dev.accord.store.AoDecisions;
import dev.accord.store.AoRevisions;
import dev.accord.store.Versions;
import java.time.Clock;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one class that knows all: each object of the plugin and what it is made of. */
@Configuration(proxyBeanMethods = false)
public class Wiring {
    /** The host's clock where it offers one, as tests do; a Jira offers none. */
    @Bean
    Clock clock(BundleContext bundle) {
        ServiceReference<Clock> offered = bundle.getServiceReference(Clock.class);
        return offered == null ? Clock.systemUTC() : bundle.getService(offered);
    }

    // What is kept

    @Bean
    Versions versions(ActiveObjects ao) {
        return new Versions(ao);
    }

    @Bean
    AoRevisions revisions(ActiveObjects ao, CacheManager caches, Clock clock) {
        return new AoRevisions(ao, caches, clock);
    }

    @Bean
    Decisions decisions(ActiveObjects ao) {
        return new AoDecisions(ao);
    }

    @Bean
    OperatingModels operatingModels() {
        return new ReferenceModels();
    }

    // What REST resources share

    @Bean
    Errors errors(I18nResolver words) {
        return new Errors(words);
    }

    @Bean
    Caller caller(JiraAuthenticationContext context) {
        return new Caller(context);
    }

    // Pages

    @Bean
    Gate gate(JiraAuthenticationContext context, Rights rights, LoginUriProvider login, WebSudoManager webSudo) {
        return new Gate(context, rights, login, webSudo);
    }

    @Bean
    Shell shell(
            TemplateRenderer templates,
            PageBuilderService resources,
            I18nResolver words,
            Shell.Reader reader,
            Rights rights) {
        return new Shell(templates, resources, words, reader, rights);
    }

    @Bean
    Shell.Reader reader(JiraAuthenticationContext context, TimeZoneManager zones) {
        return new Shell.Reader(context, zones);
    }

    @Bean
    Rights rights(Permissions permissions, People people, dev.accord.governance.Configuration configuration) {
        return new Rights(permissions, people, configuration);
    }
}
