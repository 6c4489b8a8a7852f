package dev.accord.workbench.jira.services;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import dev.accord.workbench.jira.Answering;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.ScreenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A screen as Jira's Java API shows it; what is changed through it is stored at once. */
public record ScreenView(Site site, long id) {
    static FieldScreen of(Site site, long id) {
        return Answering.value(FieldScreen.class, new ScreenView(site, id));
    }

    private ScreenRow row() {
        return site.company().get(Kind.SCREEN, id).orElseThrow();
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return row().name();
    }

    public List<FieldScreenTab> getTabs() {
        return IntStream.range(0, row().tabs().size()).mapToObj(this::getTab).toList();
    }

    public FieldScreenTab getTab(int position) {
        return Answering.value(FieldScreenTab.class, new TabView(this, position));
    }

    public boolean containsField(String fieldId) {
        return row().contains(fieldId);
    }

    private void add(int tab, String fieldId) {
        List<ScreenRow.Tab> tabs = new ArrayList<>(row().tabs());
        List<String> fields = new ArrayList<>(tabs.get(tab).fields());
        fields.add(fieldId);
        tabs.set(tab, new ScreenRow.Tab(tabs.get(tab).name(), fields));
        site.companies().put(Kind.SCREEN, new ScreenRow(id, row().name(), tabs));
    }

    /** One tab of it. */
    public record TabView(ScreenView screen, int position) {
        public String getName() {
            return screen.row().tabs().get(position).name();
        }

        public void addFieldScreenLayoutItem(String fieldId) {
            if (screen.containsField(fieldId)) {
                throw new IllegalArgumentException("Field with id '" + fieldId + "' already exists on the screen.");
            }
            screen.add(position, fieldId);
        }

        /** Nothing is left to store. */
        public void store() {}
    }
}
