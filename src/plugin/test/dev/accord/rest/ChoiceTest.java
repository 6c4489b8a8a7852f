package dev.accord.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dev.accord.catalogue.LifeCycle;
import org.junit.Test;

public final class ChoiceTest {
    @Test
    public void aNameIsTakenAndNothingIsNoChoice() {
        assertEquals(LifeCycle.RETIRED, Choice.of(LifeCycle.class, "lifeCycle", "RETIRED"));
        assertNull(Choice.of(LifeCycle.class, "lifeCycle", ""));
        assertNull(Choice.of(LifeCycle.class, "lifeCycle", null));
    }

    @Test
    public void anythingElseIsRefusedByTheParametersName() {
        Refusal refusal = assertThrows(Refusal.class, () -> Choice.of(LifeCycle.class, "lifeCycle", "retired"));
        assertEquals(400, refusal.status());
        assertEquals("lifeCycle", refusal.problems().get(0).field());
        assertEquals(
                400,
                assertThrows(Refusal.class, () -> Choice.truth("mine", "yes")).status());
    }

    @Test
    public void aTruthIsFalseUnlessItIsTrue() {
        assertTrue(Choice.truth("mine", "true"));
        assertFalse(Choice.truth("mine", "false"));
        assertFalse(Choice.truth("mine", null));
    }
}
