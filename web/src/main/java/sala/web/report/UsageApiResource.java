package sala.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.security.Requires;
import sala.web.sheet.Sheet;

/** The report for programs and for spreadsheets. */
@Path("/api/v1/reports/usage")
@Singleton
@Produces({MediaType.APPLICATION_JSON, Sheet.CSV, Sheet.XLSX})
public class UsageApiResource {

    private final UsageDesk desk;
    private final UsageSheet sheet;
    private final Reader reader;

    @Inject
    public UsageApiResource(UsageDesk desk, UsageSheet sheet, Reader reader) {
        this.desk = desk;
        this.sheet = sheet;
        this.reader = reader;
    }

    /** The whole report. */
    @Schema(name = "UsageReport")
    public record Answer(LocalDate from, LocalDate to, String by, List<Line> rows) {}

    /**
     * One row.
     *
     * @param key the id of the school, class or item, or the subject's name
     * @param meanScore from 0 to 1
     * @param groupSessions how often classes watched together before one screen
     * @param groupPupils different ones who were there
     * @param groupPupilMinutes of all of them together
     */
    public record Line(
            @Nullable String key,
            String name,
            long pupils,
            long teachers,
            double minutes,
            long attempts,
            @Nullable Double meanScore,
            @Nullable Instant last,
            long groupSessions,
            long groupPupils,
            double groupPupilMinutes) {}

    @GET
    @Requires(Permission.REPORT_USAGE)
    @Operation(summary = "True use, by school, class, subject or item")
    @APIResponseSchema(Answer.class)
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "first day, as 2026-05-16")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "last day")
    @Parameter(name = "time", in = ParameterIn.QUERY, description = "week, month, term, year or own")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "school, class, subject or item")
    public Response report(
            @Context UriInfo uri,
            @BeanParam Listing listing,
            @QueryParam("format") @DefaultValue("json") String format) {
        UsageFilter filter = UsageFilter.of(uri, listing);
        List<UsageRow> rows = desk.all(reader.actor(), filter);
        return switch (format) {
            case "json" ->
                Response.ok(answer(filter, rows), MediaType.APPLICATION_JSON).build();
            case "csv" ->
                file(
                        filter,
                        "csv",
                        Sheet.CSV + ";charset=UTF-8",
                        sheet.of(filter.by(), rows).csv());
            case "xlsx" ->
                file(filter, "xlsx", Sheet.XLSX, sheet.of(filter.by(), rows).xlsx());
            default -> throw new Invalid("format", "field.choice");
        };
    }

    private Answer answer(UsageFilter filter, List<UsageRow> rows) {
        return new Answer(
                filter.days(desk.clock()).from(),
                filter.days(desk.clock()).to(),
                filter.by().name().toLowerCase(Locale.ROOT),
                rows.stream().map(UsageApiResource::line).toList());
    }

    private static Line line(UsageRow row) {
        return new Line(
                row.usage().key(),
                row.name(),
                row.usage().pupils(),
                row.usage().teachers(),
                row.usage().watched().toSeconds() / 60.0,
                row.usage().attempts(),
                row.usage().meanScore(),
                row.usage().last(),
                row.usage().together().sessions(),
                row.usage().together().pupils(),
                row.usage().together().watched().toSeconds() / 60.0);
    }

    private Response file(UsageFilter filter, String ending, String type, byte[] bytes) {
        Days days = filter.days(desk.clock());
        String name = "usage-" + days.from() + "-" + days.to() + "." + ending;
        return Response.ok(bytes, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
