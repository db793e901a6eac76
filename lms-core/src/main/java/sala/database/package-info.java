/**
 * How values stand in PostgreSQL's columns where JPA alone does not know: JSON, moments, missing ids. Entities name
 * {@link sala.database.JsonColumn} as the converter of their JSON; the rest applies by itself.
 */
@NullMarked
package sala.database;

import org.jspecify.annotations.NullMarked;
