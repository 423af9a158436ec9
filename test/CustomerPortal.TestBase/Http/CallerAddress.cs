using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.TestBase.Http;

/// <summary>Lets requests come from where they say: connections of tests have no address of their own.</summary>
public static class CallerAddress
{
    /// <summary>The header that says it; without it the request has no address.</summary>
    public const string Header = "X-Test-Address";

    /// <summary>Believes the header, before anything of the product sees the request.</summary>
    public static void AddCallerAddress(this IServiceCollection services) => services.AddSingleton<IStartupFilter>(new Filter());

    private sealed class Filter : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.TryParse(context.Request.Headers[Header], out var address) ? address : null;
                return rest(context);
            });
            next(app);
        };
    }
}
