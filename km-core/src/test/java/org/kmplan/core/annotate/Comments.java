package org.kmplan.core.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What stands in the comments of a document, found with the JDK alone and independently of how they are put in. */
final class Comments {
    private static final String W = "*";

    private Comments() {}

    /**
     * Comment as it stands in a document.
     *
     * @param place text that it is about in a Word document; sheet part and cell in a workbook
     */
    record Comment(String author, String place, String text) {}

    /** Returns the entries of an archive in order. */
    static Map<String, byte[]> entries(byte[] document) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    static Document xml(byte[] part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(new String(part, StandardCharsets.UTF_8), e);
        }
    }

    /** Returns the comments of a Word document in the order in which they are listed. */
    static List<Comment> ofWord(byte[] document) {
        Map<String, byte[]> entries = entries(document);
        byte[] part = entries.get("word/comments.xml");
        List<Comment> comments = new ArrayList<>();
        if (part == null) {
            return comments;
        }
        Map<String, StringBuilder> about = new TreeMap<>();
        List<String> referred = new ArrayList<>();
        walk(xml(entries.get("word/document.xml")), new ArrayList<>(), about, referred);
        for (Element comment : elements(xml(part), "comment")) {
            String id = attribute(comment, "id");
            if (!about.containsKey(id) || referred.stream().filter(id::equals).count() != 1) {
                throw new AssertionError("comment " + id + " stands nowhere: " + comment.getTextContent());
            }
            comments.add(new Comment(attribute(comment, "author"), about.get(id).toString(), paragraphs(comment)));
        }
        if (about.size() != comments.size()) {
            throw new AssertionError("places without a comment: " + about.keySet());
        }
        return comments;
    }

    private static String paragraphs(Element comment) {
        List<String> texts = new ArrayList<>();
        elements(comment, "p").forEach(p -> texts.add(p.getTextContent()));
        return String.join("\n", texts);
    }

    private static void walk(Node node, List<String> open, Map<String, StringBuilder> about, List<String> referred) {
        if (node instanceof Element element) {
            String id = attribute(element, "id");
            switch (element.getLocalName()) {
                case "commentRangeStart" -> {
                    open.add(id);
                    if (about.put(id, new StringBuilder()) != null) {
                        throw new AssertionError("begins twice: " + id);
                    }
                }
                case "commentRangeEnd" -> {
                    if (!open.remove(id)) {
                        throw new AssertionError("ends before it begins: " + id);
                    }
                }
                case "commentReference" -> referred.add(id);
                case "t" -> open.forEach(each -> about.get(each).append(element.getTextContent()));
                default -> {}
            }
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            walk(children.item(i), open, about, referred);
        }
    }

    /** Returns the comments of a workbook, sheet by sheet; each must have its box in the drawing. */
    static List<Comment> ofWorkbook(byte[] document) {
        Map<String, byte[]> entries = entries(document);
        List<Comment> comments = new ArrayList<>();
        for (String sheet : entries.keySet()) {
            byte[] links = entries.get(sheet.replace("worksheets/", "worksheets/_rels/") + ".rels");
            if (!sheet.startsWith("xl/worksheets/") || links == null) {
                continue;
            }
            String notes = "";
            String drawing = "";
            for (Element link : elements(xml(links), "Relationship")) {
                String target =
                        "xl/" + link.getAttribute("Target").replace("../", "").replace("/xl/", "");
                notes = link.getAttribute("Type").endsWith("/comments") ? target : notes;
                drawing = link.getAttribute("Type").endsWith("/vmlDrawing") ? target : drawing;
            }
            if (notes.isEmpty()) {
                continue;
            }
            Document part = xml(entries.get(notes));
            List<Element> authors = elements(part, "author");
            String boxes = new String(entries.get(drawing), StandardCharsets.UTF_8);
            List<Element> all = elements(part, "comment");
            if (boxes.split("ObjectType=\"Note\"", -1).length - 1 != all.size()) {
                throw new AssertionError("boxes: " + boxes);
            }
            for (Element comment : all) {
                comments.add(new Comment(
                        authors.get(Integer.parseInt(comment.getAttribute("authorId")))
                                .getTextContent(),
                        sheet + " " + comment.getAttribute("ref"),
                        comment.getTextContent()));
            }
        }
        return comments;
    }

    static List<Comment> of(byte[] document) {
        return entries(document).containsKey("xl/workbook.xml") ? ofWorkbook(document) : ofWord(document);
    }

    static List<Element> elements(Node in, String localName) {
        NodeList found = in instanceof Document document
                ? document.getElementsByTagNameNS(W, localName)
                : ((Element) in).getElementsByTagNameNS(W, localName);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String attribute(Element element, String localName) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            if (localName.equals(element.getAttributes().item(i).getLocalName())) {
                return element.getAttributes().item(i).getNodeValue();
            }
        }
        return "";
    }
}
