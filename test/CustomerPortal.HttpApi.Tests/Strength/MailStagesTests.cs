using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Processes;

namespace CustomerPortal.Strength;

/// <summary>
/// The process is killed (kill -9) at each stage of a mail in turn. It arrives at least once, at most once more for the death, always with one
/// Message-ID; it comes twice only where nobody can know: between the server's yes and our writing it down.
/// </summary>
[Trait("Check", "M2")]
public sealed class MailStagesTests(MailStageHost host) : IClassFixture<MailStageHost>
{
    [Fact]
    public async Task Killed_while_it_waits_to_be_claimed()
    {
        await host.KillAsync();
        await host.StartIdleAsync();
        await host.AskAsync("Jo Queued");
        (await host.StateAsync("Jo Queued")).ShouldBe("Queued");
        await host.KillAsync();

        await ArrivedAsync("Jo Queued", times: 1);
    }

    [Fact]
    public async Task Killed_when_it_is_claimed_and_not_handed_over()
    {
        await DieAsync("Jo Claimed", die => host.Sink.BeforeCommand = line => line.StartsWith("MAIL FROM", StringComparison.Ordinal) ? die() : Task.CompletedTask);

        (await host.StateAsync("Jo Claimed")).ShouldBe("Sending");
        host.Arrived("Jo Claimed").ShouldBeEmpty();
        await ArrivedAsync("Jo Claimed", times: 1);
    }

    [Fact]
    public async Task Killed_when_it_is_handed_over_and_the_answer_is_not_read()
    {
        await DieAsync("Jo Handed", die => host.Sink.BeforeAnswer = die);

        (await host.StateAsync("Jo Handed")).ShouldBe("Sending");
        host.Arrived("Jo Handed").Count.ShouldBe(1);
        await ArrivedAsync("Jo Handed", times: 2);
    }

    [Fact]
    public async Task Killed_when_the_answer_is_read_and_not_stored()
    {
        IAsyncDisposable? hold = null;
        host.Sink.BeforeAnswer = async () => hold = await host.Database.HoldWritesAsync("MessagingMails");
        await DieAsync("Jo Read", die => host.Sink.AfterAnswer = die);

        await hold!.DisposeAsync();
        (await host.StateAsync("Jo Read")).ShouldBe("Sending");
        await ArrivedAsync("Jo Read", times: 2);
    }

    [Fact]
    public async Task Killed_when_the_answer_is_stored()
    {
        await host.AskAsync("Jo Stored");
        await Eventually.GetAsync(() => host.StateAsync("Jo Stored"), state => state == "Sent", "the answer is stored", PortalProcess.Patience);
        await host.KillAsync();

        await ArrivedAsync("Jo Stored", times: 1);
    }

    /// <summary>Asks for a mail and kills the process where the test says; the server says nothing more.</summary>
    private async Task DieAsync(string name, Action<Func<Task>> at)
    {
        var asked = new TaskCompletionSource();
        var dead = new TaskCompletionSource();
        at(async () =>
        {
            await asked.Task;
            await host.KillAsync();
            dead.TrySetResult();
            throw new IOException("Whoever was spoken to is dead.");
        });
        await host.AskAsync(name);
        asked.SetResult();
        await dead.Task.WaitAsync(TimeSpan.FromSeconds(PortalProcess.Patience));
    }

    private async Task ArrivedAsync(string name, int times)
    {
        await host.RecoverAsync();

        (await host.StateAsync(name)).ShouldBe("Sent");
        var arrived = host.Arrived(name);
        arrived.Count.ShouldBe(times);
        arrived.Distinct().Count().ShouldBe(1);
    }
}
