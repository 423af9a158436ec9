using System.Net;
using CustomerPortal.Platform.Live;
using CustomerPortal.TestBase.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>The stream tells ids as they change, to staff alone, and ends with the session.</summary>
public sealed class LiveTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly PipelineHost host = new();

    public Task InitializeAsync() => host.InitializeAsync();

    public Task DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task A_change_is_told_once_and_by_its_id()
    {
        using var browser = await host.StaffAsync();
        using var response = await OpenAsync(browser);
        using var stream = new StreamReader(await response.Content.ReadAsStreamAsync());
        (await stream.ReadLineAsync().WaitAsync(Patience)).ShouldBe(": open");
        var id = Guid.NewGuid();
        var live = host.Services.GetRequiredService<ILiveUpdates>();

        live.Publish("customer", id);
        live.Publish("customer", id);
        live.Publish("invoice", id);

        (await DataAsync(stream)).ShouldBe($$"""data: {"kind":"customer","id":"{{id}}"}""");
        (await DataAsync(stream)).ShouldBe($$"""data: {"kind":"invoice","id":"{{id}}"}""");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        response.Headers.GetValues("X-Accel-Buffering").ShouldHaveSingleItem().ShouldBe("no");
    }

    [Fact]
    public async Task The_stream_ends_with_the_session()
    {
        using var browser = await host.StaffAsync();
        using var response = await OpenAsync(browser);
        using var stream = new StreamReader(await response.Content.ReadAsStreamAsync());
        await stream.ReadLineAsync().WaitAsync(Patience);

        host.Accounts.End(PipelineEndpoints.StaffId);

        await stream.ReadToEndAsync().WaitAsync(Patience);
    }

    [Fact]
    public async Task Nobody_and_contacts_have_no_stream()
    {
        using var anonymous = host.Browse();
        using var contact = await host.ContactAsync();

        (await anonymous.GetAsync("/api/live")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await contact.GetAsync("/api/live")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static Task<HttpResponseMessage> OpenAsync(TestBrowser browser) =>
        browser.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/api/live"), HttpCompletionOption.ResponseHeadersRead);

    private static async Task<string?> DataAsync(StreamReader stream)
    {
        while (true)
        {
            var line = await stream.ReadLineAsync().WaitAsync(Patience);
            if (line?.StartsWith("data:", StringComparison.Ordinal) != false)
            {
                return line;
            }
        }
    }
}
