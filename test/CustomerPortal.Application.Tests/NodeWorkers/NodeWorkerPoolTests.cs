using System.Diagnostics;
using System.Text;
using CustomerPortal.TestBase;
using Microsoft.Extensions.Logging.Abstractions;

namespace CustomerPortal.Platform.NodeWorkers;

/// <summary>Real Node processes that die, hang and eat memory.</summary>
public sealed class NodeWorkerPoolTests
{
    private static readonly string Workers = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "node-workers.path")).Trim();

    [Fact]
    public async Task A_request_and_its_bytes_come_back()
    {
        await using var pool = Pool(new NodeWorkerOptions());

        var answer = await pool.SendAsync(Request("echo", ("say", "ﷺ é 漢")) with { Tail = Encoding.UTF8.GetBytes("tail") }, CancellationToken.None);

        answer.Message.GetProperty("said").GetString().ShouldBe("ﷺ é 漢");
        Encoding.UTF8.GetString(answer.Tail).ShouldBe("tail");
    }

    [Fact]
    public async Task Many_requests_at_once_are_shared_by_the_workers_and_none_is_mixed_up()
    {
        await using var pool = Pool(new NodeWorkerOptions { Workers = 2 });

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(i =>
            pool.SendAsync(Request("echo", ("say", i)) with { Id = $"r{i}", Tail = new byte[i * 1000] }, CancellationToken.None)));

        answers.Select((a, i) => (a.Message.GetProperty("said").GetInt32(), a.Tail.Length)).ShouldBe(Enumerable.Range(0, 100).Select(i => (i, i * 1000)));
    }

    [Fact]
    public async Task A_worker_inherits_no_secret_of_the_host()
    {
        Environment.SetEnvironmentVariable("PORTAL_TEST_SECRET", "hunter2");
        await using var pool = Pool(new NodeWorkerOptions());

        var answer = await pool.SendAsync(Request("echo"), CancellationToken.None);

        answer.Message.GetProperty("secret").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task A_worker_killed_in_the_middle_is_replaced_and_the_request_done_again()
    {
        await using var pool = Pool(new NodeWorkerOptions { Workers = 1 });
        var pid = await PidAsync(pool);
        var marker = Path.Combine(Path.GetTempPath(), $"portal-died-{Guid.CreateVersion7():N}");

        await pool.SendAsync(Request("dieFirst", ("marker", marker)), CancellationToken.None);

        (await PidAsync(pool)).ShouldNotBe(pid);
        File.Delete(marker);
    }

    [Fact]
    public async Task A_worker_killed_while_idle_is_noticed_by_the_next_request()
    {
        await using var pool = Pool(new NodeWorkerOptions { Workers = 1 });
        var pid = await PidAsync(pool);

        Process.GetProcessById(pid).Kill();

        (await PidAsync(pool)).ShouldNotBe(pid);
    }

    [Fact]
    public async Task A_request_that_ends_its_worker_twice_fails_and_the_pool_goes_on()
    {
        await using var pool = Pool(new NodeWorkerOptions { Workers = 1 });

        var failed = await Should.ThrowAsync<NodeWorkerException>(pool.SendAsync(Request("die"), CancellationToken.None));

        failed.Failure.ShouldBe(NodeWorkerFailure.Crashed);
        (await PidAsync(pool)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_ended_with_its_worker()
    {
        await using var pool = Pool(new NodeWorkerOptions { Workers = 1, WallLimit = TimeSpan.FromMilliseconds(500) });
        var pid = await PidAsync(pool);

        var failed = await Should.ThrowAsync<NodeWorkerException>(pool.SendAsync(Request("spin"), CancellationToken.None));

        failed.Failure.ShouldBe(NodeWorkerFailure.WallLimit);
        Process.GetProcesses().ShouldNotContain(p => p.Id == pid);
        (await PidAsync(pool)).ShouldNotBe(pid);
    }

    [Fact]
    public async Task A_request_that_takes_too_much_memory_is_ended_with_its_worker()
    {
        await using var pool = Pool(new NodeWorkerOptions { Workers = 1, MemoryLimit = 200 });
        var pid = await PidAsync(pool);

        var failed = await Should.ThrowAsync<NodeWorkerException>(pool.SendAsync(Request("eat", ("megabytes", 2000)), CancellationToken.None));

        failed.Failure.ShouldBe(NodeWorkerFailure.MemoryLimit);
        (await PidAsync(pool)).ShouldNotBe(pid);
    }

    [Fact]
    public async Task A_request_may_be_allowed_more_memory_and_the_swollen_worker_is_replaced_after_it()
    {
        await using var pool = Pool(new NodeWorkerOptions { Workers = 1, MemoryLimit = 200, RecycleAbove = 200 });
        var pid = await PidAsync(pool);

        await pool.SendAsync(Request("eat", ("megabytes", 300)) with { ExtraMemory = 1000 }, CancellationToken.None);

        (await PidAsync(pool)).ShouldNotBe(pid);
    }

    [Fact]
    public async Task A_full_queue_refuses_at_once()
    {
        await using var pool = Pool(new NodeWorkerOptions { Workers = 1, QueueLength = 1 });
        await PidAsync(pool);

        // One is being worked on and one waits, at most.
        var sent = Enumerable.Range(0, 5).Select(_ => pool.SendAsync(Request("wait", ("milliseconds", 300)), CancellationToken.None)).ToList();

        var outcomes = await Task.WhenAll(sent.Select(OutcomeAsync));
        outcomes.Count(o => o == NodeWorkerFailure.Busy).ShouldBeInRange(3, 4);
        outcomes.Count(o => o is null).ShouldBeInRange(1, 2);
    }

    [Fact]
    public async Task A_refusal_keeps_the_code_and_quotes_nothing_in_its_message()
    {
        await using var pool = Pool(new NodeWorkerOptions { Workers = 1 });
        var pid = await PidAsync(pool);

        var failed = await Should.ThrowAsync<NodeWorkerException>(pool.SendAsync(Request("refuse"), CancellationToken.None));

        (failed.Failure, failed.Refusal.Code).ShouldBe((NodeWorkerFailure.Refused, "TooHard"));
        failed.Message.ShouldNotContain("customer's name");
        (await PidAsync(pool)).ShouldBe(pid);
    }

    [Fact]
    public async Task An_idle_worker_that_no_longer_answers_is_replaced()
    {
        await using var pool = Pool(new NodeWorkerOptions
        {
            Workers = 1,
            PingInterval = TimeSpan.FromMilliseconds(100),
            PingLimit = TimeSpan.FromMilliseconds(300),
        });
        var pid = await PidAsync(pool);

        using (var stop = Process.Start("kill", $"-STOP {pid}"))
        {
            await stop.WaitForExitAsync();
        }

        await Eventually.HappensAsync(() => Task.FromResult(Process.GetProcesses().All(p => p.Id != pid)), "the stopped worker is gone");
        (await PidAsync(pool)).ShouldNotBe(pid);
    }

    [Fact]
    public async Task Stopping_finishes_what_is_queued_and_leaves_no_process()
    {
        var pool = Pool(new NodeWorkerOptions { Workers = 1 });
        var pid = await PidAsync(pool);
        var queued = Enumerable.Range(0, 3).Select(_ => pool.SendAsync(Request("wait", ("milliseconds", 100)), CancellationToken.None)).ToList();

        await pool.StopAsync(CancellationToken.None);

        await Task.WhenAll(queued);
        Process.GetProcesses().ShouldNotContain(p => p.Id == pid);
        (await Should.ThrowAsync<NodeWorkerException>(pool.SendAsync(Request("echo"), CancellationToken.None))).Failure.ShouldBe(NodeWorkerFailure.Busy);
    }

    [Fact]
    public async Task A_missing_program_is_said_to_the_caller()
    {
        await using var pool = Pool(new NodeWorkerOptions { Executable = "no-such-node" });

        var failed = await Should.ThrowAsync<NodeWorkerException>(pool.SendAsync(Request("echo"), CancellationToken.None));

        failed.Failure.ShouldBe(NodeWorkerFailure.NotStarted);
    }

    internal static NodeWorkerPool Pool(NodeWorkerOptions options)
    {
        options.Folder = Workers;
        var script = new NodeWorkerScript("unruly", "../../test/CustomerPortal.Application.Tests/NodeWorkers/unruly.mjs", new Dictionary<string, string>());
        return new NodeWorkerPool(script, options, TimeProvider.System, NullLogger.Instance);
    }

    private static NodeRequest Request(string type, params (string Name, object Value)[] fields) =>
        new("test", type, fields.ToDictionary(f => f.Name, f => (object?)f.Value));

    private static async Task<int> PidAsync(NodeWorkerPool pool) =>
        (await pool.SendAsync(Request("echo"), CancellationToken.None)).Message.GetProperty("pid").GetInt32();

    private static async Task<NodeWorkerFailure?> OutcomeAsync(Task<NodeAnswer> sent)
    {
        try
        {
            await sent;
            return null;
        }
        catch (NodeWorkerException e)
        {
            return e.Failure;
        }
    }
}
