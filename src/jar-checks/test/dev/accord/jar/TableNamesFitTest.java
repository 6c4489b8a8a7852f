package dev.accord.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dev.accord.example.PetRow;
import dev.accord.example.ThisRowHasANameThatIsTooLong;
import java.util.List;
import org.junit.Test;

public final class TableNamesFitTest {
    private final TableNamesFit check = new TableNamesFit();

    @Test
    public void aListedRowWithShortNamesPasses() {
        Jar jar = Jar.empty()
                .with(PetRow.class)
                .descriptor("<ao namespace='dev.accord'><entity>dev.accord.example.PetRow</entity></ao>");
        assertEquals(List.of(), check.failures(jar.jar()));
    }

    @Test
    public void aLongTableALongColumnAReservedWordAnUnlistedRowAndAMissingNamespaceAreSaid() {
        Jar jar = Jar.empty().with(ThisRowHasANameThatIsTooLong.class).descriptor("<ao/>");
        List<String> failures = check.failures(jar.jar());
        assertEquals(failures.toString(), 5, failures.size());
    }

    @Test
    public void aReferenceToAnotherRowIsAColumnWithId() {
        assertTrue(PetRow.class.getDeclaredMethods().length > 0);
        Jar jar = Jar.empty()
                .with(PetRow.class)
                .descriptor("<ao namespace='n'><entity>dev.accord.example.PetRow</entity></ao>");
        assertEquals(List.of(), check.failures(jar.jar()));
    }
}
