using System.Text.Json;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Sessions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Live;

/// <summary>Writes a tenant's changes to one browser until it leaves, the session is revoked or the host stops.</summary>
internal sealed class LiveStream(
    ILiveUpdates updates,
    ICurrentTenant tenant,
    IServiceScopeFactory scopes,
    IHostApplicationLifetime lifetime,
    IOptions<JsonOptions> json)
{
    // Also the longest time that a revoked session still listens.
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);

    // Changes are told shortly before their commit too: a page that asks at once would read the former state.
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(200);

    public async Task SendAsync(HttpContext context)
    {
        var ticket = SessionReader.Ticket(context.User)!;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        try
        {
            await WriteAsync(context, ticket, ending.Token);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The normal end of a stream.
        }
    }

    private async Task WriteAsync(HttpContext context, SessionTicket ticket, CancellationToken ct)
    {
        using var listening = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await using var changes = updates.ListenAsync(ticket.TenantId, listening.Token).GetAsyncEnumerator(listening.Token);
        var next = changes.MoveNextAsync().AsTask();
        try
        {
            await SendAsync(context, ": open\n\n", ct);
            while (await IsAliveAsync(ticket, ct))
            {
                if (await Task.WhenAny(next, Task.Delay(Heartbeat, ct)) != next)
                {
                    await SendAsync(context, ": alive\n\n", ct);
                    continue;
                }

                await Task.Delay(Gathering, ct);
                var told = new HashSet<LiveUpdate>();
                while (next.IsCompleted)
                {
                    if (!await next)
                    {
                        return;
                    }

                    told.Add(changes.Current);
                    next = changes.MoveNextAsync().AsTask();
                }

                await SendAsync(context, string.Concat(told.Select(change => $"data: {JsonSerializer.Serialize(change, json.Value.SerializerOptions)}\n\n")), ct);
            }
        }
        finally
        {
            // A listener may be let go only between two changes.
            await listening.CancelAsync();
            await Task.WhenAny(next);
        }
    }

    private static async Task SendAsync(HttpContext context, string text, CancellationToken ct)
    {
        await context.Response.WriteAsync(text, ct);
        await context.Response.Body.FlushAsync(ct);
    }

    /// <summary>In a scope of its own: the request's would keep what it read first.</summary>
    private async ValueTask<bool> IsAliveAsync(SessionTicket ticket, CancellationToken ct)
    {
        using var own = tenant.Change(ticket.TenantId);
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ISessionValidator>().IsAliveAsync(ticket, ct);
    }
}
