using CustomerPortal.Platform.Accounts;
using CustomerPortal.Platform.Antiforgery;
using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.Errors;
using CustomerPortal.Platform.Features;
using CustomerPortal.Platform.FrontEnds;
using CustomerPortal.Platform.Health;
using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Impersonation;
using CustomerPortal.Platform.Json;
using CustomerPortal.Platform.Limits;
using CustomerPortal.Platform.Live;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Observing;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Security;
using CustomerPortal.Platform.Sessions;
using CustomerPortal.Platform.Tenancy;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform;

/// <summary>What every endpoint stands on.</summary>
internal static class PlatformHttpServices
{
    public static IServiceCollection AddPlatformHttp(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddOptions<StopOptions>().BindConfiguration("Stop").ValidateDataAnnotations().ValidateOnStart();
        services.AddHostedService<Draining>();
        services.AddSingleton<IRequestOrigin, HttpOrigin>();
        services.ConfigureHttpJsonOptions(options => ApiJson.Configure(options.SerializerOptions));
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        return services.AddErrors().AddSessions().AddTenancy().AddAntiforgeryTokens().AddLimits().AddProxies().AddScoped<LiveStream>().AddSingleton<ApiPace>();
    }

    public static IApplicationBuilder UsePlatformHttp(this IApplicationBuilder app)
    {
        app.UseMiddleware<ConnectionFarewell>();
        app.UseProxies();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<RequestLog>();
        app.UseExceptionHandler(new ExceptionHandlerOptions { SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePages(status => status.HttpContext.RequestServices.GetRequiredService<ProblemWriter>()
            .WriteAsync(status.HttpContext, PortalProblemDetailsService.OfStatus(status.HttpContext.Response.StatusCode)));
        app.UseMiddleware<RequestSize>();
        app.UseMiddleware<NulRefusal>();
        app.UseMiddleware<FrontEndMiddleware>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<ApiKeyGate>();
        app.UseMiddleware<RequestScope>();
        app.UseRateLimiter();
        app.UseMiddleware<TurnMiddleware>();
        app.UseMiddleware<ImpersonationMiddleware>();
        app.UseMiddleware<FeatureMiddleware>();
        app.UseMiddleware<RightsMiddleware>();
        app.UseMiddleware<AntiforgeryMiddleware>();
        app.UseMiddleware<IdempotencyMiddleware>();
        return app;
    }

    private static IServiceCollection AddErrors(this IServiceCollection services)
    {
        services.AddSingleton<RequestLanguage>();
        services.AddSingleton<ProblemWriter>();
        services.AddSingleton<ExceptionTable>();
        services.AddSingleton<ValidationTexts>();
        services.AddSingleton<IProblemDetailsService, PortalProblemDetailsService>();
        services.AddExceptionHandler<PortalExceptionHandler>();
        return services;
    }

    private static IServiceCollection AddSessions(this IServiceCollection services)
    {
        services.AddOptions<CookieSessionOptions>().BindConfiguration("Sessions").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookies>();
        services.AddSingleton<ShortCookie>();
        services.AddSingleton<SignInDoor>();
        services.AddScoped<OwnAccount>();
        services.AddScoped<IStaffSessions, StaffSessions>();
        services.AddScoped<IContactSessions, ContactSessions>();
        services.AddScoped<IContactViews, ContactViews>();
        services.AddAuthentication(SessionSchemes.ByPath)
            .AddPolicyScheme(SessionSchemes.ByPath, null, options => options.ForwardDefaultSelector = context =>
                context.Request.Path.StartsWithSegments(SessionSchemes.PortalPath)
                    ? context.Request.Headers.ContainsKey(SessionSchemes.ViewHeader) ? SessionSchemes.View : SessionSchemes.Contact
                    : SentApiKey.Of(context.Request) is not null ? SessionSchemes.ApiKey : SessionSchemes.Staff)
            .AddCookie(SessionSchemes.Staff)
            .AddCookie(SessionSchemes.Contact)
            .AddCookie(SessionSchemes.View)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyAuthentication>(SessionSchemes.ApiKey, null);
        return services;
    }

    private static IServiceCollection AddTenancy(this IServiceCollection services)
    {
        services.AddOptions<TenancyOptions>().BindConfiguration("Tenancy").ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<RequestedTenant>();
        services.AddScoped<TenantResolution>();
        return services;
    }

    private static IServiceCollection AddAntiforgeryTokens(this IServiceCollection services)
    {
        services.AddAntiforgery(options =>
        {
            options.HeaderName = AntiforgeryNames.Header;
            options.SuppressReadingTokenFromFormBody = true;
            options.SuppressXFrameOptionsHeader = true;
            options.Cookie = new AlwaysSecureCookie { Name = AntiforgeryNames.Cookie, Path = "/", HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true };
        });
        services.AddScoped<IAntiforgeryTokens, AntiforgeryTokens>();
        return services;
    }
}
