package dev.accord.catalogue;

import dev.accord.catalogue.Contract.Holding;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party.Side;
import dev.accord.operatingmodel.SupportProcess;
import java.util.Optional;

/**
 * Whether the side that is accountable for the vendor contract also holds it: IT at least for the IT elements of the
 * service, the business the provider contract.
 */
public enum ContractCheck {
    /** The side that is accountable holds it. */
    MATCHES(false),
    /** Nobody recorded who holds the contract. */
    HOLDER_UNKNOWN(false),
    /** IT is accountable, and the business side holds the contract for the IT elements too. */
    IT_MUST_HOLD(true),
    /** The business is accountable, and IT holds the contract. */
    BUSINESS_MUST_HOLD(true);

    private final boolean contradicts;

    ContractCheck(boolean contradicts) {
        this.contradicts = contradicts;
    }

    /** Against what was agreed, rather than not known. */
    public boolean contradicts() {
        return contradicts;
    }

    /** Empty where there is no contract, or nobody is accountable for it yet. */
    public static Optional<ContractCheck> of(Contract contract, OperatingModel model) {
        Side side =
                model.party(SupportProcess.VENDOR_CONTRACT, Part.APPLICATION).side();
        boolean none = contract.vendor() == null && contract.holder() == null && contract.itElementsHeldByIt() == null;
        if (none || side == Side.NONE) {
            return Optional.empty();
        }
        return Optional.of(side == Side.IT ? ofIt(contract) : ofBusiness(contract));
    }

    private static ContractCheck ofIt(Contract contract) {
        Boolean elements = contract.itElementsHeldByIt();
        if (elements != null) {
            return elements ? MATCHES : IT_MUST_HOLD;
        }
        if (contract.holder() == null) {
            return HOLDER_UNKNOWN;
        }
        return contract.holder() == Holding.IT ? MATCHES : IT_MUST_HOLD;
    }

    private static ContractCheck ofBusiness(Contract contract) {
        if (contract.holder() == null) {
            return HOLDER_UNKNOWN;
        }
        return contract.holder() == Holding.BUSINESS ? MATCHES : BUSINESS_MUST_HOLD;
    }
}
