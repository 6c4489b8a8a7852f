package com.atlassian.sal.api.auth;

import java.net.URI;

/** Knows where a visitor logs in. */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
