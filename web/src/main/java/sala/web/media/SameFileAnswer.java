package sala.web.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import sala.media.intake.SameFile;
import sala.web.cause.Causes;
import sala.web.problem.Problem;
import sala.web.problem.Problems;

/** Tells programs that a file is in the register already, and as what. */
@Singleton
public class SameFileAnswer {

    private final Problems problems;

    @Inject
    public SameFileAnswer(Problems problems) {
        this.problems = problems;
    }

    /** The answer of the work, or a conflict that names the {@code existing} item. */
    Response orElse(Supplier<Response> work) {
        try {
            return work.get();
        } catch (RuntimeException thrown) {
            SameFile same = Causes.only(thrown, SameFile.class).orElseThrow(() -> thrown);
            Problem problem = problems.of(same);
            return Response.status(problem.status())
                    .type(Problem.JSON)
                    .entity(document(problem, same).toString())
                    .build();
        }
    }

    private static JsonObject document(Problem problem, SameFile same) {
        return Json.createObjectBuilder(problem.document())
                .add("existing", same.existing().toString())
                .build();
    }
}
