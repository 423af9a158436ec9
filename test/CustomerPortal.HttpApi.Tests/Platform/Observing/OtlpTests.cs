using System.Collections.Concurrent;
using System.Net;
using System.Text;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Processes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Observing;

/// <summary>A collector on this machine gets traces and metrics of the real process, by OTLP, without contents; and none when it is not named.</summary>
public sealed class OtlpTests : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<byte[]>> received = new();
    private WebApplication collector = null!;

    private string Address => collector.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        collector = builder.Build();
        collector.MapPost("/v1/{kind}", async (string kind, HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            received.GetOrAdd(kind, _ => []).Add(body.ToArray());
            return Results.Bytes([], "application/x-protobuf");
        });
        await collector.StartAsync();
    }

    public async Task DisposeAsync() => await collector.DisposeAsync();

    [Fact]
    [Trait("Check", "L10")]
    public async Task Traces_and_metrics_reach_the_collector_without_contents()
    {
        await using var portal = new PortalProcess(
            ("OTEL_EXPORTER_OTLP_ENDPOINT", Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("Outbox:MeasureSeconds", "0.2"), ("Stop:DrainSeconds", "0"));
        await portal.StartAsync();
        using var browser = portal.Browse();
        (await browser.GetAsync("/api/customers?filter=CANARYWORD&email=canary@example.com")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await Task.Delay(TimeSpan.FromSeconds(1));

        // What is left is sent when the process stops.
        portal.Terminate();
        (await portal.ExitAsync(TimeSpan.FromSeconds(40))).ShouldBe(0, string.Join('\n', portal.Log.TakeLast(20)));

        Text("traces").ShouldContain("/api/customers");
        Text("traces").ShouldContain("customerportal");
        Text("traces").ShouldNotContain("CANARYWORD");
        Text("traces").ShouldNotContain("canary@example.com");
        Text("metrics").ShouldContain("portal.outbox.depth");
        Text("metrics").ShouldContain("http.server.request.duration");
    }

    private string Text(string kind) => string.Concat(received.GetValueOrDefault(kind, []).Select(Encoding.Latin1.GetString));
}
