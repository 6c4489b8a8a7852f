/** What could go wrong with an application and who accepted that, and whether it is controlled and operated as it must be. */
package dev.accord.assurance;
