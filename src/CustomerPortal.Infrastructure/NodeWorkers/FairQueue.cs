using System.Diagnostics.CodeAnalysis;

namespace CustomerPortal.Platform.NodeWorkers;

/// <summary>
/// Work that waits for the workers of one pool. Owners take turns, so that nobody waits behind more than one piece of each other owner's work; an
/// owner fills half of the queue at most, and its long work never holds every worker.
/// </summary>
internal sealed class FairQueue(int capacity, int workers)
{
    private readonly Lock gate = new();
    private readonly LinkedList<Owner> turns = [];
    private readonly Dictionary<Guid, Owner> owners = [];
    private readonly int longAtOnce = Math.Max(1, workers - 1);
    private TaskCompletionSource changed = Signal();
    private bool isClosed;
    private int count;

    /// <summary>How many wait.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return count;
            }
        }
    }

    /// <summary>Queues work; false when the queue (or the owner's half) is full, or closed.</summary>
    public bool TryAdd(NodeWork work)
    {
        lock (gate)
        {
            var owner = owners.GetValueOrDefault(work.Request.Owner) ?? new Owner(work.Request.Owner);
            if (isClosed || count >= capacity || owner.Waiting.Count >= (capacity + 1) / 2)
            {
                return false;
            }

            if (owners.TryAdd(owner.Id, owner))
            {
                turns.AddLast(owner);
            }

            owner.Waiting.AddLast(work);
            count++;
            Changed();
            return true;
        }
    }

    /// <summary>Takes the next work of the owner whose turn it is; <see cref="Done"/> follows.</summary>
    public bool TryTake([NotNullWhen(true)] out NodeWork? work)
    {
        lock (gate)
        {
            work = null;
            for (var node = turns.First; node is not null; node = node.Next)
            {
                if (Next(node.Value) is { } next)
                {
                    work = next;
                    Begin(node.Value, next);
                    turns.Remove(node);
                    turns.AddLast(node);
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Waits until there is work to take.</summary>
    /// <returns>False when the queue is closed and empty.</returns>
    public async Task<bool> WaitAsync(CancellationToken ct)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (turns.Any(owner => Next(owner) is not null))
                {
                    return true;
                }

                if (isClosed && count == 0)
                {
                    return false;
                }

                next = changed.Task;
            }

            await next.WaitAsync(ct);
        }
    }

    /// <summary>The work that was taken is over.</summary>
    public void Done(NodeWork work)
    {
        lock (gate)
        {
            var owner = owners[work.Request.Owner];
            owner.Running--;
            owner.RunningLong -= work.Request.IsLong ? 1 : 0;
            if (owner is { Running: 0, Waiting.Count: 0 })
            {
                owners.Remove(owner.Id);
                turns.Remove(owner);
            }

            Changed();
        }
    }

    /// <summary>Takes nothing more.</summary>
    public void Close()
    {
        lock (gate)
        {
            isClosed = true;
            Changed();
        }
    }

    private NodeWork? Next(Owner owner) => owner.Waiting.FirstOrDefault(work => !work.Request.IsLong || owner.RunningLong < longAtOnce);

    private void Begin(Owner owner, NodeWork work)
    {
        owner.Waiting.Remove(work);
        owner.Running++;
        owner.RunningLong += work.Request.IsLong ? 1 : 0;
        count--;
    }

    private void Changed()
    {
        var former = changed;
        changed = Signal();
        former.SetResult();
    }

    private static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class Owner(Guid id)
    {
        public Guid Id => id;

        public LinkedList<NodeWork> Waiting { get; } = [];

        public int Running { get; set; }

        public int RunningLong { get; set; }
    }
}
