using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Processes;

namespace CustomerPortal.Strength;

/// <summary>SIGTERM under load: first not ready, then no new connection; what is in flight is answered, nothing is cut, nothing acknowledged is lost (R5, R6).</summary>
public sealed class GracefulStopTests
{
    private const int Newcomers = 4;

    [Fact]
    [Trait("Check", "R5")]
    [Trait("Check", "R6")]
    public async Task A_stopping_process_finishes_what_it_began()
    {
        await using var portal = new PortalProcess(("Stop:DrainSeconds", "5"));
        await portal.StartAsync();
        using var shop = await Shop.OpenAsync(portal.Browse, PortalHost.HostPassword);
        var load = new Load(shop);
        var clients = Enumerable.Range(0, 8).Select(load.RunAsync).ToList();
        await Eventually.GetAsync(() => Task.FromResult(load.Acknowledged.Count), count => count > 30, "load", PortalProcess.Patience);
        using var slow = new SlowPost();
        await slow.BeginAsync(portal, shop);

        var watch = Stopwatch.StartNew();
        portal.Terminate();
        var unready = await UnreadyAsync(portal);
        var newcomers = await NewcomersAsync(portal);
        await Task.Delay(watch.Elapsed < TimeSpan.FromSeconds(6) ? TimeSpan.FromSeconds(6) - watch.Elapsed : TimeSpan.Zero);
        var slowAnswer = await slow.EndAsync();
        var code = await portal.ExitAsync(TimeSpan.FromSeconds(30));
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        await Task.WhenAll(clients);

        unready.ShouldBe("stopping", "the balancer hears of it while requests are still served");
        newcomers.ShouldBe(Newcomers, "who does not know yet is served until the balancer has turned away");
        slowAnswer.ShouldStartWith("HTTP/1.1 201", customMessage: "a request that was half sent at the signal and whole after the door had closed");
        code.ShouldBe(0);
        load.Cut.ShouldBeEmpty();
        load.After.ShouldBeGreaterThan(0, "requests were served after the signal");
        (await portal.Database.CountAsync("SELECT COUNT(*) FROM \"Customers\" WHERE \"General_Name\" LIKE 'Load %'")).ShouldBe(load.Acknowledged.Count);
    }

    private static async Task<string?> UnreadyAsync(PortalProcess portal)
    {
        using var balancer = portal.Browse();
        for (var i = 0; i < 100; i++)
        {
            using var answer = await balancer.GetAsync("/health/ready");
            if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                answer.Headers.RetryAfter.ShouldNotBeNull();
                return (await answer.JsonAsync()).GetProperty("status").GetString();
            }

            await Task.Delay(20);
        }

        return null;
    }

    /// <summary>How many new connections are served after the node said that it stops.</summary>
    private static async Task<int> NewcomersAsync(PortalProcess portal)
    {
        for (var served = 0; served < Newcomers; served++)
        {
            try
            {
                using var newcomer = portal.Browse();
                using var answer = await newcomer.GetAsync("/health/live");
                answer.StatusCode.ShouldBe(HttpStatusCode.OK);
                await Task.Delay(200);
            }
            catch (HttpRequestException)
            {
                return served;
            }
        }

        return Newcomers;
    }

    private sealed class Load(Shop shop)
    {
        private int after;

        public ConcurrentBag<string> Acknowledged { get; } = [];

        public ConcurrentBag<string> Cut { get; } = [];

        public int After => after;

        /// <summary>Writes until it is told that the connection ends, as a balancer would, or the door is closed; anything else that goes wrong is a cut.</summary>
        public async Task RunAsync(int client)
        {
            using var browser = shop.Second();
            for (var i = 0; ; i++)
            {
                try
                {
                    using var answer = await browser.PostAsync("/api/customers", new { company = $"Load {client}-{i}", currency = "EUR" });
                    if (answer.StatusCode != HttpStatusCode.Created)
                    {
                        Cut.Add($"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
                        return;
                    }

                    Acknowledged.Add($"{client}-{i}");
                    if (answer.Headers.ConnectionClose == true && Interlocked.Increment(ref after) > 0)
                    {
                        return;
                    }
                }
                catch (HttpRequestException e) when (e.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused })
                {
                    return;
                }
                catch (HttpRequestException e)
                {
                    Cut.Add(e.ToString());
                    return;
                }
            }
        }
    }

    /// <summary>A request whose body comes piece by piece, quickly enough that the server does not give it up, until it is told to end.</summary>
    private sealed class SlowPost : IDisposable
    {
        private const int Length = 2_000_000;
        private const int Piece = 2_000;

        private readonly TcpClient client = new();
        private readonly CancellationTokenSource end = new();
        private Task sending = Task.CompletedTask;

        public async Task BeginAsync(PortalProcess portal, Shop shop)
        {
            await client.ConnectAsync(IPAddress.Loopback, portal.Port);
            var cookies = string.Join("; ", shop.Admin.Cookies.Select(c => $"{c.Key}={c.Value}"));
            var token = Uri.UnescapeDataString(shop.Admin.Cookies["XSRF-TOKEN"]);
            await WriteAsync($"POST /api/customers HTTP/1.1\r\nHost: {shop.Host}:{portal.Port}\r\nCookie: {cookies}\r\nRequestVerificationToken: {token}\r\n"
                + $"Content-Type: application/json\r\nContent-Length: {Length}\r\n\r\n");
            sending = SendAsync();
        }

        public async Task<string> EndAsync()
        {
            await end.CancelAsync();
            await sending;
            using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
            return await reader.ReadToEndAsync();
        }

        public void Dispose()
        {
            client.Dispose();
            end.Dispose();
        }

        private async Task SendAsync()
        {
            var body = """{"company":"Slow","currency":"EUR"}""".PadRight(Length);
            var sent = 0;
            for (; !end.IsCancellationRequested && sent < Length - Piece; sent += Piece)
            {
                await WriteAsync(body.Substring(sent, Piece));
                await Task.Delay(100);
            }

            end.IsCancellationRequested.ShouldBeTrue("the request was whole before the door had closed");
            await WriteAsync(body[sent..]);
        }

        private async Task WriteAsync(string text) => await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text));
    }
}
