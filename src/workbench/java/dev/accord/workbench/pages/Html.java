package dev.accord.workbench.pages;

import static dev.accord.workbench.plugins.Templates.escaped;

/** HTML that is written piece by piece; whatever is given as text is escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Markup that a plugin made. */
    static Html raw(String markup) {
        Html html = new Html();
        html.out.append(markup);
        return html;
    }

    /** Markup of ours in which each {@code ?} stands for one of the texts. */
    Html add(String markup, Object... texts) {
        int next = 0;
        for (int i = 0; i < markup.length(); i++) {
            char each = markup.charAt(i);
            if (each == '?' && next < texts.length) {
                Object text = texts[next++];
                out.append(text instanceof Html html ? html.toString() : escaped(String.valueOf(text)));
            } else {
                out.append(each);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
