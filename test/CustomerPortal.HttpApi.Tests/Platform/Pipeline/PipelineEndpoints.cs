using System.Security.Claims;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Antiforgery;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Limits;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Security;
using CustomerPortal.Platform.Sessions;
using CustomerPortal.Platform.Tenancy;
using CustomerPortal.Portal;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>Endpoints that show what the pipeline made of a request.</summary>
internal static class PipelineEndpoints
{
    public static readonly Guid StaffId = Guid.Parse("dddddddd-0000-7000-8000-000000000001");
    public static readonly Guid LoginId = Guid.Parse("eeeeeeee-0000-7000-8000-000000000001");

    public static void Map(IEndpointRouteBuilder app)
    {
        MapStaff(app.MapGroup("/api/test"));
        MapPortal(app.MapGroup("/api/portal/test"));
        MapErrors(app);
    }

    private static void MapStaff(RouteGroupBuilder group)
    {
        group.MapGet("/token", (IAntiforgeryTokens tokens) => tokens.Issue()).ForAnybody();
        group.MapPost("/sign-in", (Guid tenantId, Guid? accountId, IStaffSessions sessions) =>
            sessions.SignInAsync(Claims(tenantId, accountId ?? StaffId), remember: false, SignInWay.Password)).ForAnybody().IgnoresOtherTenant();
        group.MapPost("/sign-out", (IStaffSessions sessions) => sessions.SignOutAsync()).ForAnybody().IgnoresOtherTenant();
        group.MapGet("/sign-out", (IStaffSessions sessions) => sessions.SignOutAsync()).ForAnybody().IgnoresOtherTenant().FromOurPagesOnly();
        group.MapGet("/who", Who).ForAnybody();
        group.MapGet("/who-lenient", Who).ForAnybody().IgnoresOtherTenant();
        group.MapGet("/signed-in", () => "ok").ForStaff();
        group.MapGet("/granted", () => "ok").Needs(FakeAccounts.Granted);
        group.MapGet("/denied", () => "ok").Needs("Test.Denied");
        group.MapPost("/door", () => "ok").ForAnybody().IsDoor();
        group.MapGet("/dear", () => "ok").ForStaff().IsExpensive();
        group.MapGet("/hold", (Crossing crossing) => crossing.StayAsync()).ForStaff();
        group.MapGet("/hold-dear", (Crossing crossing) => crossing.StayAsync()).ForStaff().IsExpensive();
        group.MapGet("/mail", () => Results.Content("<p style='color:red'>mail</p>", "text/html")).ForAnybody().InSandbox();
        group.MapGet("/pdf", () => Results.Bytes([1], "application/pdf")).ForAnybody();
        group.MapMethods("/change", ["POST", "PUT", "PATCH", "DELETE"], () => "changed").ForAnybody();
        group.MapPost("/echo", (Sample sample) => sample).ForAnybody();
    }

    private static void MapPortal(RouteGroupBuilder group)
    {
        group.MapGet("/token", (IAntiforgeryTokens tokens) => tokens.Issue()).ForAnybody();
        group.MapPost("/sign-in", (IContactSessions sessions) => sessions.SignInAsync(Claims(FakeAccounts.Acme.Id, LoginId), remember: true, SignInWay.Password)).ForAnybody();
        group.MapGet("/who", Who).ForAnybody();
        group.MapGet("/signed-in", (ICurrentCustomer customer) => customer.CustomerId).ForContacts();
        group.MapGet("/invoices", (ICurrentCustomer customer) => customer.CustomerId).NeedsPortalRight(PortalRights.Invoices);
        group.MapGet("/statements", () => "ok").NeedsPortalRight(PortalRights.Statements);
        group.MapPost("/change", () => "changed").ForContacts();
    }

    private static void MapErrors(IEndpointRouteBuilder app)
    {
        foreach (var start in new[] { "/api/test", "/api/identity/test" })
        {
            app.MapGet(start + "/throw/{kind}", (string kind) => { throw Thrown(kind); }).ForAnybody();
        }
    }

    private static Exception Thrown(string kind) => kind switch
    {
        "business" => new BusinessException(KernelErrorCodes.CurrencyUnknown).With("currency", "XXX"),
        "field" => new BusinessException(KernelErrorCodes.CurrencyUnknown).With("currency", "XXX").For("Lines[0].Currency"),
        "input" => new InputException([new BusinessException(KernelErrorCodes.IbanInvalid).For("iban"), new BusinessException(KernelErrorCodes.BicInvalid).With("bic", "?").For("bic")]),
        "missing" => new EntityNotFoundException(typeof(Sample), 1),
        "forbidden" => new ForbiddenException("Test.Denied"),
        "concurrency" => new ConcurrencyException(),
        "tries" => new TooManyTriesException(IdentityErrorCodes.TooManyTries, TimeSpan.FromSeconds(7.2)),
        "external" => new ExternalException(PlatformErrorCodes.Unexpected, new IOException("secret host name")),
        "away" => new TimeoutException("connection string"),
        "large" => new BadHttpRequestException("too large", StatusCodes.Status413PayloadTooLarge),
        _ => new InvalidOperationException("secret detail"),
    };

    private static Seen Who(HttpContext context, ICurrentTenant tenant, ICurrentUser user, ICurrentLanguage language) =>
        new(tenant.Id, user.Actor.Kind, user.Actor.Id, language.Tag, context.User.FindFirst(SessionClaims.SessionId)?.Value);

    private static Claim[] Claims(Guid tenantId, Guid accountId) =>
    [
        new(SessionClaims.TenantId, tenantId.ToString()),
        new(SessionClaims.AccountId, accountId.ToString()),
        new(SessionClaims.Stamp, "stamp"),
        new(SessionClaims.Name, "Somebody"),
    ];
}

internal sealed record Seen(Guid TenantId, UserKind Kind, Guid? AccountId, string Language, string? SessionId);

internal enum Colour
{
    Red,
    Green,
}

internal sealed record Sample(string Name, decimal Amount, Colour Colour, DateOnly? Day = null, DateTimeOffset? Moment = null, Money? Money = null, int Count = 0);
