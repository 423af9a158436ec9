using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;
using CustomerPortal.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Documents;

/// <summary>The archive on a real database and a real folder.</summary>
public sealed class DocumentArchiveTests(ArchiveHost host) : IClassFixture<ArchiveHost>
{
    private static readonly Guid Other = Guid.Parse("0199aaaa-0000-7000-8000-000000000002");

    [Fact]
    public async Task The_original_is_rendered_once_and_handed_out_again_byte_for_byte()
    {
        var id = Guid.CreateVersion7();

        var first = await GetOriginalAsync(id);
        host.Source.NumberNow = "INV-OTHER";
        var second = await GetOriginalAsync(id);
        host.Source.NumberNow = null;

        second.Bytes.Span.SequenceEqual(first.Bytes.Span).ShouldBeTrue();
        second.FileName.ShouldBe("INV-2025-0417.pdf");
        var row = (await RowsAsync(id)).ShouldHaveSingleItem();
        (row.Kind, row.Purpose, row.Language, row.Size).ShouldBe((DocumentKinds.Invoice, DocumentPurpose.Original, "nl", first.Bytes.Length));
    }

    [Fact]
    public async Task Another_language_is_a_copy_beside_the_original()
    {
        var id = Guid.CreateVersion7();

        var original = await host.InTenantAsync(ArchiveHost.Acme, s => Archive(s).GetAsync(DocumentKinds.Invoice, id, "nl", CancellationToken.None));
        var copy = await host.InTenantAsync(ArchiveHost.Acme, s => Archive(s).GetAsync(DocumentKinds.Invoice, id, "ar", CancellationToken.None));

        (await PdfTools.TextAsync(original.Bytes)).ShouldNotContain("Kopie");
        (await PdfTools.TextAsync(copy.Bytes)).ShouldContain("نسخة");
        (await GetOriginalAsync(id)).Bytes.Span.SequenceEqual(original.Bytes.Span).ShouldBeTrue();
        (await RowsAsync(id)).Select(r => (r.Purpose, r.Language)).Order()
            .ShouldBe([(DocumentPurpose.Original, "nl"), (DocumentPurpose.Copy, "ar")]);
    }

    [Fact]
    public async Task Many_who_ask_at_once_get_the_same_file_and_one_row_stays()
    {
        var id = Guid.CreateVersion7();

        var files = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => GetOriginalAsync(id)));

        files.Select(f => Convert.ToBase64String(f.Bytes.Span)).Distinct().Count().ShouldBe(1);
        (await RowsAsync(id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Another_tenant_finds_neither_the_row_nor_the_bytes()
    {
        var id = Guid.CreateVersion7();
        await GetOriginalAsync(id);
        var key = (await RowsAsync(id)).Single().BlobKey;

        (await RowsAsync(id, Other)).ShouldBeEmpty();
        await Should.ThrowAsync<FileNotFoundException>(host.InTenantAsync(
            Other, async s => await s.GetRequiredService<IBlobStore>().OpenReadAsync(key, CancellationToken.None)));
    }

    [Theory]
    [InlineData("../../portal.db")]
    [InlineData("/etc/passwd")]
    [InlineData("")]
    public async Task A_key_is_never_a_path(string key) =>
        await Should.ThrowAsync<FileNotFoundException>(host.InTenantAsync(
            ArchiveHost.Acme, async s => await s.GetRequiredService<IBlobStore>().OpenReadAsync(key, CancellationToken.None)));

    [Fact]
    public async Task A_document_that_does_not_exist_is_not_found() =>
        await Should.ThrowAsync<EntityNotFoundException>(GetOriginalAsync(Guid.Empty));

    [Fact]
    public async Task A_file_that_was_changed_on_disk_is_not_handed_out()
    {
        var id = Guid.CreateVersion7();
        await GetOriginalAsync(id);
        var row = (await RowsAsync(id)).Single();
        var path = Directory.EnumerateFiles(host.Database.Folder, row.BlobKey, SearchOption.AllDirectories).Single();

        await File.WriteAllBytesAsync(path, new byte[row.Size]);

        (await Should.ThrowAsync<ExternalException>(GetOriginalAsync(id))).Code.ShouldBe(DocumentsErrorCodes.ArchiveDamaged);
    }

    private static IDocumentArchive Archive(IServiceProvider services) => services.GetRequiredService<IDocumentArchive>();

    private Task<FileContent> GetOriginalAsync(Guid id) =>
        host.InTenantAsync(ArchiveHost.Acme, s => Archive(s).GetOriginalAsync(DocumentKinds.Invoice, id, CancellationToken.None));

    private Task<List<ArchivedDocument>> RowsAsync(Guid id, Guid? tenant = null) => host.InTenantAsync(
        tenant ?? ArchiveHost.Acme, s => s.GetRequiredService<PortalDbContext>().Set<ArchivedDocument>().Where(d => d.SourceId == id).ToListAsync());
}
