using System.Security.Claims;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Errors;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Tenancy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Sessions;

/// <summary>Sets tenant, actor and language of an API request before its endpoint runs.</summary>
internal sealed class RequestScope(RequestDelegate next, ICurrentTenant tenant, ICurrentUser user, ICurrentLanguage language)
{
    public async Task InvokeAsync(HttpContext context, TenantResolution tenants, ProblemWriter problems)
    {
        if (!context.Request.Path.StartsWithSegments("/api"))
        {
            await next(context);
            return;
        }

        var (tenantId, problem) = await tenants.ResolveAsync(context);
        using var tenantScope = tenant.Change(tenantId);
        var access = await OpenContactAreaAsync(context);
        var languages = await context.RequestServices.GetRequiredService<IInstalledLanguages>().GetAsync(context.RequestAborted);
        var tag = RequestLanguage.Choose(context, languages, access?.Language);
        var own = context.RequestServices.GetRequiredService<ITenantTexts>();
        var texts = await own.LoadAsync(context.RequestAborted);
        RequestLanguage.Remember(context, tag, texts);
        using var textScope = own.Use(texts);
        using var languageScope = language.Change(tag);
        using var userScope = user.Change(access?.View ?? await ActorAsync(context));
        if (problem is not null)
        {
            await problems.WriteAsync(context, problem);
            return;
        }

        await next(context);
    }

    private static async ValueTask<Actor> ActorAsync(HttpContext context)
    {
        var actor = SessionReader.Actor(context.User);
        return SessionReader.Ticket(context.User) is { } ticket
            && await context.RequestServices.GetRequiredService<ISessionValidator>().MustSetUpAsync(ticket, context.RequestAborted)
                ? actor with { MustSetUpTwoFactor = true }
                : actor;
    }

    /// <summary>A contact whose last customer was closed has no session any more.</summary>
    private static async Task<ContactAccess?> OpenContactAreaAsync(HttpContext context)
    {
        if (SessionReader.Ticket(context.User) is not { } ticket || (ticket.Kind != UserKind.Contact && !IsView(context)))
        {
            return null;
        }

        var area = context.RequestServices.GetRequiredService<IContactArea>();
        var access = IsView(context)
            ? await area.OpenViewAsync(
                SessionReader.Actor(context.User), SessionReader.LanguageOf(context.User),
                SessionReader.Id(context.User, SessionClaims.ContactId) ?? Guid.Empty, context.RequestAborted)
            : await area.OpenAsync(ticket.AccountId, ChosenContact(context), context.RequestAborted);
        if (access is null)
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity());
        }

        context.Features.Set(access);
        return access;
    }

    private static bool IsView(HttpContext context) => context.User.Identity?.AuthenticationType == SessionSchemes.View;

    /// <summary>A login of several customers says with each request which one its page shows; only its own contacts count.</summary>
    private static Guid? ChosenContact(HttpContext context) =>
        Guid.TryParse(context.Request.Headers["X-Contact"], out var chosen) ? chosen : SessionReader.Id(context.User, SessionClaims.ContactId);
}
