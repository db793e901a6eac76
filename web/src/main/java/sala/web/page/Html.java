package sala.web.page;

import gg.jte.models.runtime.JteModel;

/**
 * The HTML that a resource answers with: a template and its parameters, checked by the compiler.
 *
 * <pre>{@code
 * @GET
 * @SignedIn
 * public Html show(@PathParam("id") UUID id) {
 *     Course course = courses.get(id);            // read everything first …
 *     return here -> templates.courseShow(here, course);   // … then name the template
 * }
 * }</pre>
 */
@FunctionalInterface
public interface Html {

    /** The filled template for this reader. */
    JteModel in(Here here);
}
