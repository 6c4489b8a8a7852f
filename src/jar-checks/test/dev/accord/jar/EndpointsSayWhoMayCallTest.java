package dev.accord.jar;

import static org.junit.Assert.assertEquals;

import dev.accord.example.Greeting;
import dev.accord.example.OpenDoor;
import java.util.List;
import org.junit.Test;

public final class EndpointsSayWhoMayCallTest {
    private final EndpointsSayWhoMayCall check = new EndpointsSayWhoMayCall();

    @Test
    public void anInjectedResourceWithItsPermissionPasses() {
        assertEquals(List.of(), check.failures(Jar.empty().with(Greeting.class).jar()));
    }

    @Test
    public void aResourceWithoutInjectionAndPermissionIsRefusedForBoth() {
        assertEquals(2, check.failures(Jar.empty().with(OpenDoor.class).jar()).size());
    }
}
