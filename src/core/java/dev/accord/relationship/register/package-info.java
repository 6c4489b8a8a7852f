/** Lists that belong to a relationship, such as its forums: each entry is saved and kept under a version of its own. */
package dev.accord.relationship.register;
