package dev.accord.wiring;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.accord.governance.Rights;
import dev.accord.pages.Gate;
import dev.accord.pages.Shell;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and the shell they share. */
@Configuration(proxyBeanMethods = false)
class PagesWiring {
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
}
