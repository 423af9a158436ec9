using CustomerPortal.TestBase;

namespace CustomerPortal.Platform.NodeWorkers;

/// <summary>Who is served when several tenants wait for the same workers (T14): the order alone, no time.</summary>
public sealed class FairQueueTests : IDisposable
{
    private static readonly Guid Loud = Guid.Parse("0199aaaa-0000-7000-8000-000000000001");
    private static readonly Guid Quiet = Guid.Parse("0199aaaa-0000-7000-8000-000000000002");

    private readonly string marker = Path.Combine(Path.GetTempPath(), $"portal-held-{Guid.CreateVersion7():N}");

    public void Dispose() => File.Delete(marker);

    [Fact]
    [Trait("Check", "T14")]
    public async Task Who_comes_after_a_hundred_of_another_tenant_takes_turns_with_it()
    {
        await using var pool = Pool(workers: 1, queue: 400);
        var held = await HoldAsync(pool);
        var loud = Enumerable.Range(0, 100).Select(_ => EchoAsync(pool, Loud)).ToList();
        var quiet = Enumerable.Range(0, 3).Select(_ => EchoAsync(pool, Quiet)).ToList();

        await LetGoAsync(held);

        (await Task.WhenAll(quiet)).ShouldBe([2, 4, 6]);
        (await Task.WhenAll(loud)).Max().ShouldBe(103);
    }

    [Fact]
    [Trait("Check", "T14")]
    public async Task One_tenant_fills_half_of_the_queue_and_another_still_finds_room()
    {
        await using var pool = Pool(workers: 1, queue: 10);
        var held = await HoldAsync(pool);
        var loud = Enumerable.Range(0, 20).Select(_ => EchoAsync(pool, Loud)).ToList();
        var quiet = EchoAsync(pool, Quiet);

        loud.Count(sent => sent.IsFaulted).ShouldBe(15);
        await LetGoAsync(held);

        (await quiet).ShouldBe(2);
        (await Should.ThrowAsync<NodeWorkerException>(loud[^1])).Failure.ShouldBe(NodeWorkerFailure.Busy);
    }

    [Fact]
    [Trait("Check", "T14")]
    public async Task Long_work_of_one_tenant_leaves_a_worker_to_others_and_to_its_own_short_work()
    {
        await using var pool = Pool(workers: 2, queue: 10);
        var first = pool.SendAsync(Hold with { IsLong = true }, CancellationToken.None);
        var second = pool.SendAsync(Hold with { IsLong = true }, CancellationToken.None);

        await EchoAsync(pool, Quiet);
        await EchoAsync(pool, Loud);
        pool.Waiting.ShouldBe(1, "the second long one waits for the first");
        await LetGoAsync(first);

        await second;
    }

    private NodeRequest Hold => new("held", "hold", new Dictionary<string, object?> { ["marker"] = marker }) { Owner = Loud };

    private static NodeWorkerPool Pool(int workers, int queue) => NodeWorkerPoolTests.Pool(new NodeWorkerOptions
    {
        Workers = workers,
        QueueLength = queue,
        WallLimit = TimeSpan.FromMinutes(2),
        StartLimit = TimeSpan.FromMinutes(1),
    });

    private async Task<Task> HoldAsync(NodeWorkerPool pool)
    {
        var held = pool.SendAsync(Hold, CancellationToken.None);
        await Eventually.HappensAsync(() => Task.FromResult(pool.Waiting == 0), "the worker has begun", 60);
        return held;
    }

    private async Task LetGoAsync(Task held)
    {
        await File.WriteAllTextAsync(marker, string.Empty);
        await held;
    }

    private static async Task<int> EchoAsync(NodeWorkerPool pool, Guid owner) =>
        (await pool.SendAsync(new NodeRequest("echo", "echo", new Dictionary<string, object?>()) { Owner = owner }, CancellationToken.None)).Message.GetProperty("served").GetInt32();
}
