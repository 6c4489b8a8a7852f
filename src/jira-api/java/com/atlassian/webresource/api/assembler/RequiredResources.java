package com.atlassian.webresource.api.assembler;

/** The scripts and styles that a page asked for. */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleKey);
}
