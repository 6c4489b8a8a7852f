package com.atlassian.webresource.api.assembler;

/** What the page that is being made needs of scripts and styles. */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
