/** Which operating model is wanted for an application, and what is expected of it: the aspiration dialogue. */
package dev.accord.aspiration;
