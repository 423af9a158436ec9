using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using CustomerPortal.TestBase;

namespace CustomerPortal.Platform.Observing;

/// <summary>What the product tells a listener in its own process about its work.</summary>
public sealed class MetricsTests(ObservedHost portal) : IClassFixture<ObservedHost>
{
    [Fact]
    public async Task Work_in_front_and_behind_is_measured()
    {
        var seen = new ConcurrentDictionary<string, ConcurrentBag<double>>();
        using var meters = new MeterListener();
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == PortalMetrics.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(seen, instrument, value, tags));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(seen, instrument, value, tags));
        meters.Start();
        var spans = new ConcurrentBag<string>();
        using var traces = new ActivityListener
        {
            ShouldListenTo = source => source.Name == PortalMetrics.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => spans.Add(activity.DisplayName),
        };
        ActivitySource.AddActivityListener(traces);

        using var shop = await portal.OpenAsync();
        var customer = await shop.CustomerAsync("Measured");
        await shop.InviteAsync(customer, "Jo Measured");
        await shop.PostAsync($"/api/billing/invoices/{await shop.DraftAsync(customer, 10m)}/issue");

        foreach (var figure in new[]
        {
            "portal.sessions.opened Staff", "portal.permissions.snapshot.misses", "portal.pushes Synced", "portal.mails Sent", "portal.documents.duration True",
        })
        {
            await Eventually.HappensAsync(() => Task.FromResult(seen.ContainsKey(figure)), figure, 60);
        }

        await Eventually.HappensAsync(
            () =>
            {
                meters.RecordObservableInstruments();
                return Task.FromResult(seen.ContainsKey("portal.outbox.depth") && seen.ContainsKey("portal.outbox.age"));
            },
            "the outbox is measured",
            30);
        seen["portal.documents.duration True"].ShouldAllBe(seconds => seconds > 0 && seconds < 60);
        spans.ShouldContain(name => name.StartsWith("deliver ", StringComparison.Ordinal));
    }

    private static void Note(ConcurrentDictionary<string, ConcurrentBag<double>> seen, Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var name = tags.Length == 0 ? instrument.Name : $"{instrument.Name} {tags[0].Value}";
        seen.GetOrAdd(name, _ => []).Add(value);
    }
}
