package dev.accord.workbench.platform;

/** Answers {@code com.atlassian.sal.api.ApplicationProperties}: what this product is. */
public final class Product {
    public String getDisplayName() {
        return "Accord's workbench, like Jira";
    }

    public String getVersion() {
        return "10.3.0";
    }
}
