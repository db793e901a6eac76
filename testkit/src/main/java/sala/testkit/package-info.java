/**
 * What the tests of every module share. Nothing of Sala's own modules is used here, so that all of them can use it.
 *
 * <p>A test that needs the database declares one, and builds what it tests on it as the container would:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestDatabase db = new TestDatabase();
 *
 * final Courses courses = new Courses(db.persistence(Course.class).entityManager());
 *
 * @Test
 * void aNewCourseIsADraft() {
 *     UUID id = db.inTransaction(() -> courses.begin("Fractions").id());
 *     …
 * }
 * }</pre>
 *
 * <p>The database is a real PostgreSQL with all migrations of the class path; as a static field it is fresh for the
 * class, as an instance field for each test. {@link sala.testkit.TestDatabase#dataSource()} and the entity manager
 * share the transaction of the calling thread, as with JTA. Nothing reads {@code @Transactional}: the test says where a
 * transaction is. Time is a {@link sala.testkit.SettableClock}, files are a {@link sala.testkit.Sample}.
 */
@NullMarked
package sala.testkit;

import org.jspecify.annotations.NullMarked;
