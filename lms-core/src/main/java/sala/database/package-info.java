/**
 * How values stand in PostgreSQL's columns where JPA alone does not know: JSON, moments, missing ids. Entities name
 * {@link sala.database.JsonColumn} as the converter of their JSON; the rest applies by itself. And what else is
 * EclipseLink's alone: {@link sala.database.Commits}.
 */
@NullMarked
package sala.database;

import org.jspecify.annotations.NullMarked;
