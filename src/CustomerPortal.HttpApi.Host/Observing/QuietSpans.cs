using System.Diagnostics;
using OpenTelemetry;

namespace CustomerPortal.Platform.Observing;

/// <summary>Takes off a span what may hold contents or people: addresses with their values, clients, what they call themselves. The route stays.</summary>
internal sealed class QuietSpans : BaseProcessor<Activity>
{
    private static readonly string[] Telling =
    [
        "url.query", "url.path", "url.full", "http.url", "http.target", "user_agent.original", "http.user_agent", "client.address", "network.peer.address",
    ];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in Telling)
        {
            data.SetTag(tag, null);
        }
    }
}
