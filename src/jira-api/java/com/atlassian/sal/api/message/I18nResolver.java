package com.atlassian.sal.api.message;

import java.io.Serializable;

/** Translates keys for the person who asks. */
public interface I18nResolver {
    String getText(String key, Serializable... arguments);

    String getText(String key);

    String getRawText(String key);
}
