package dev.accord.jar;

import static org.junit.Assert.assertEquals;

import dev.accord.example.Greeting;
import dev.accord.example.ReadsIssues;
import java.util.List;
import org.junit.Test;

public final class NamedThingsExistTest {
    private final NamedThingsExist check = new NamedThingsExist(Jar.HOST);

    @Test
    public void namedThingsThatAreTherePass() {
        Jar jar = Jar.empty()
                .with(ReadsIssues.class, Greeting.class)
                .with("js/pets.js", "")
                .with("i18n/accord.properties", "")
                .with("icons/a.png", "")
                .spring("<bean class='dev.accord.example.ReadsIssues'/>"
                        + "<osgi:reference interface='com.atlassian.jira.issue.IssueManager'/>")
                .descriptor(
                        "<param name='plugin-icon'>icons/a.png</param>"
                                + "<rest><package>dev.accord.example</package></rest>"
                                + "<resource type='i18n' location='i18n.accord'/>"
                                + "<resource type='download' location='/js/pets.js'/><resource type='download' location='js/'/>");
        assertEquals(List.of(), check.failures(jar.jar()));
    }

    @Test
    public void everythingThatIsNamedAndNotThereIsSaid() {
        Jar jar = Jar.empty()
                .spring("<bean class='dev.accord.Gone'/><osgi:reference interface='com.atlassian.jira.Gone'/>")
                .descriptor(
                        "<param name='plugin-icon'>icons/a.png</param><rest><package>dev.accord.gone</package></rest>"
                                + "<resource type='velocity' location='/templates/gone.vm'/><ao><entity>dev.accord.GoneRow</entity></ao>"
                                + "<web-resource key='a'><dependency>dev.accord.pets:a</dependency><dependency>dev.accord.pets:gone</dependency></web-resource>");
        assertEquals(7, check.failures(jar.jar()).size());
    }

    @Test
    public void aClassThatJiraCannotMakeIsSaid() {
        Jar jar = Jar.empty().with(Texts.class).descriptor("<servlet class='dev.accord.jar.Texts'/>");
        assertEquals(1, check.failures(jar.jar()).size());
    }
}
