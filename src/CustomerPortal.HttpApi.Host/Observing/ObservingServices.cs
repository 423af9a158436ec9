namespace CustomerPortal.Platform.Observing;

/// <summary>Logs, traces and metrics of the process.</summary>
internal static class ObservingServices
{
    /// <summary>
    /// In production each log line is one JSON object, so that a line break in a value cannot forge another; scopes are left out, because the
    /// server's hold the address of the request.
    /// </summary>
    public static void AddObserving(this WebApplicationBuilder builder)
    {
        // The framework then puts method, route and status on its spans.
        AppContext.SetSwitch("Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData", false);
        if (builder.Environment.IsProduction() || builder.Configuration.GetValue<bool>("Logging:Json"))
        {
            builder.Logging.ClearProviders();
            builder.Logging.AddJsonConsole(json =>
            {
                json.UseUtcTimestamp = true;
                json.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
                json.IncludeScopes = false;
            });
        }

        builder.Services.AddHostedService<Telemetry>();
    }
}
