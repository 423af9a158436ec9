using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Health;

/// <summary>Section "Stop": how a process leaves.</summary>
public sealed class StopOptions
{
    /// <summary>
    /// Seconds between the first sign of stopping (not ready, connections are closed after their answer, no new work is leased) and the moment
    /// at which no connection is taken any more: the load balancer turns away in between.
    /// </summary>
    [Range(0, 25)]
    public double DrainSeconds { get; init; } = 3;
}

/// <summary>Keeps serving for a while after the sign to stop, before the server closes its door.</summary>
internal sealed class Draining(IOptions<StopOptions> options, TimeProvider clock, ILogger<Draining> logger) : IHostedLifecycleService
{
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        logger.LogInformation("Stopping: not ready any more, serving for {Seconds} s", options.Value.DrainSeconds);
        await Task.Delay(TimeSpan.FromSeconds(options.Value.DrainSeconds), clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>Asks clients to leave while the process stops, so that no kept connection is cut under a request.</summary>
internal sealed class ConnectionFarewell(RequestDelegate next, IHostApplicationLifetime lifetime)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            context.Response.Headers.Connection = "close";
        }

        return next(context);
    }
}
