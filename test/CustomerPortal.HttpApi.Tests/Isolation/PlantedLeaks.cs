using CustomerPortal.Kernel;
using CustomerPortal.Platform.Rights;
using CustomerPortal.TestBase;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Isolation;

/// <summary>Marks a route that leaks on purpose.</summary>
internal sealed record PlantedLeak;

/// <summary>Routes that show another tenant's customers, past filter and row-level security: the sweep must find each of them.</summary>
internal sealed class PlantedLeaks(TestDatabase database) : IStartupFilter
{
    /// <summary>How the sweep calls them (no part of its cases), and what it must say.</summary>
    public static IReadOnlyList<(RouteCase Route, string Finding)> Cases { get; } =
    [
        (new("GET", "/api/planted/customers/{id:guid}", "/api/planted/customers/<customer>", null), "200 with can-b-"),
        (new("GET", "/api/planted/customers", "/api/planted/customers", null), "200 with can-b-"),
        (new("GET", "/api/planted/known/{id:guid}", "/api/planted/known/<customer>", null), "403"),
        (new("GET", "/api/planted/hinted/{id:guid}", "/api/planted/hinted/<customer>", null), "headers X-Hint: known"),
        (new("PUT", "/api/planted/customers/{id:guid}", "/api/planted/customers/<customer>", "{}"), "204, a refusal was expected"),
    ];

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        app.UseEndpoints(endpoints =>
        {
            var planted = endpoints.MapGroup("/api/planted").WithMetadata(new PlantedLeak());

            // By id, whosever it is.
            planted.MapGet("/customers/{id:guid}", async (Guid id) => EntityNotFoundException.Require((await NamesAsync(id)).SingleOrDefault(), id)).ForStaff();

            // A list of everybody's.
            planted.MapGet("/customers", () => NamesAsync(null)).ForStaff();

            // Nothing is shown, but that it exists.
            planted.MapGet("/known/{id:guid}", async (Guid id) => (await NamesAsync(id)).Count == 0 ? Results.NotFound() : Results.StatusCode(StatusCodes.Status403Forbidden)).ForStaff();

            // Nothing but a header tells it.
            planted.MapGet("/hinted/{id:guid}", async (Guid id, HttpContext context) =>
            {
                context.Response.Headers["X-Hint"] = (await NamesAsync(id)).Count == 0 ? "unknown" : "known";
                return Results.NotFound();
            }).ForStaff();

            // Pretends to have changed it.
            planted.MapPut("/customers/{id:guid}", async (Guid id) => (await NamesAsync(id)).Count == 0 ? Results.NotFound() : Results.NoContent()).ForStaff();
        });
    };

    private async Task<List<string>> NamesAsync(Guid? id) =>
    [
        .. (await database.QueryAsync("""SELECT "Id", "General_Name" FROM "Customers" """, r => (Id: r.GetGuid(0), Name: r.GetString(1))))
            .Where(c => id is null || c.Id == id).Select(c => c.Name),
    ];
}
