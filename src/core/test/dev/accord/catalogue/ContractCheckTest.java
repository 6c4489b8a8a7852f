package dev.accord.catalogue;

import static org.junit.Assert.assertEquals;

import dev.accord.catalogue.Contract.Holding;
import dev.accord.operatingmodel.ReferenceModels;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public final class ContractCheckTest {
    private final String model;
    private final String vendor;
    private final Holding holder;
    private final Boolean elements;
    private final ContractCheck wanted;

    @Parameters(name = "model {0}, {1}, held by {2}, IT elements {3}: {4}")
    public static Object[][] contracts() {
        return new Object[][] {
            {"A", null, null, null, null},
            {"A", "Corvane", null, null, ContractCheck.HOLDER_UNKNOWN},
            {"A", "Corvane", Holding.IT, null, ContractCheck.MATCHES},
            {"A", "Corvane", Holding.IT, false, ContractCheck.IT_MUST_HOLD},
            {"A", "Corvane", Holding.BUSINESS, null, ContractCheck.IT_MUST_HOLD},
            {"A", "Corvane", Holding.BUSINESS, false, ContractCheck.IT_MUST_HOLD},
            {"A", "Corvane", Holding.BUSINESS, true, ContractCheck.MATCHES},
            {"A", null, Holding.BUSINESS, null, ContractCheck.IT_MUST_HOLD},
            {"A", "Corvane", null, true, ContractCheck.MATCHES},
            {"B", null, null, null, null},
            {"B", "Corvane", null, null, ContractCheck.HOLDER_UNKNOWN},
            {"B", "Corvane", Holding.BUSINESS, true, ContractCheck.MATCHES},
            {"B", "Corvane", Holding.IT, null, ContractCheck.BUSINESS_MUST_HOLD},
            {"C", "Corvane", Holding.IT, null, null},
        };
    }

    public ContractCheckTest(String model, String vendor, Holding holder, Boolean elements, ContractCheck wanted) {
        this.model = model;
        this.vendor = vendor;
        this.holder = holder;
        this.elements = elements;
        this.wanted = wanted;
    }

    @Test
    public void theAccountableSideHoldsTheContract() {
        Contract contract = new Contract(vendor, holder, elements, null, null);
        assertEquals(
                wanted,
                ContractCheck.of(contract, new ReferenceModels().find(model).get())
                        .orElse(null));
    }
}
